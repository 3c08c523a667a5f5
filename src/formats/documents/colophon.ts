import { formatDate } from '../../i18n/format.ts';
import { say, stringsFor } from '../../i18n/speak.ts';
import type { Content } from '../../model/content.ts';
import type { Locale } from '../../schemas/locale.ts';

/**
 * The last lines of a file: date of the last change and URL of its page, then publisher and licence.
 *
 * @param updated day of the last change (ISO 8601)
 * @param address URL of its page
 */
export function colophonOf({ site }: Content, locale: Locale, updated: string, address: string): string[] {
  const t = stringsFor(locale);
  return [
    `${t.updated(formatDate(updated, locale))} ${address}`,
    `${say(`${site.publisher[locale]}. ${t.footer.licence(site.licence.name)}`, locale)}, ${site.licence.url}`,
  ];
}
