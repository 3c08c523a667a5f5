import type { Locale } from '../schemas/locale.ts';
import { tags } from './format.ts';
import { numberFormat } from './formatters.ts';

const kilo = 1000;

/**
 * The size of a file in kilobytes or megabytes.
 *
 * @example formatSize(1234, 'fr') // 1,2 ko
 */
export function formatSize(bytes: number, locale: Locale): string {
  const [unit, value] = bytes < kilo ** 2 ? ['kilobyte', bytes / kilo] : ['megabyte', bytes / kilo ** 2];
  const maximumFractionDigits = value < 10 ? 1 : 0;
  return numberFormat(tags[locale], { style: 'unit', unit, maximumFractionDigits })
    .format(value)
    .replace(/\s/g, '\u00a0');
}
