import type { Locale } from '../schemas/locale.ts';
import { tags } from './format.ts';
import { numberFormat } from './formatters.ts';
import { stringsFor } from './speak.ts';

/** A file to download: its media type (RFC 6838), its size, and how many pages or pixels it has. */
export type FileFacts = {
  mediaType: string;
  bytes: number;
  pages?: number | undefined;
  pixels?: { width: number; height: number } | undefined;
};

/** Names of formats, the same in every language. */
const formats: Record<string, string> = {
  'application/pdf': 'PDF',
  'text/markdown': 'Markdown',
  'image/svg+xml': 'SVG',
  'image/png': 'PNG',
  'application/zip': 'ZIP',
  'text/calendar': 'iCalendar',
  'text/vcard': 'vCard',
  'application/atom+xml': 'Atom',
  'application/feed+json': 'JSON Feed',
  'application/json': 'JSON',
  'application/json+oembed': 'JSON',
  'application/schema+json': 'JSON Schema',
  'text/csv': 'CSV',
};

/**
 * A file as a note beside its link.
 *
 * @example fileNote({ mediaType: 'application/pdf', bytes: 120_000, pages: 3 }, 'fi') // PDF, 120 kt, 3 sivua
 */
export function fileNote({ mediaType, bytes, pages, pixels }: FileFacts, locale: Locale): string {
  const { files, partners } = stringsFor(locale);
  return [
    formats[mediaType] ?? (mediaType === 'text/plain' ? partners.link.text : mediaType),
    formatSize(bytes, locale),
    ...(pages === undefined ? [] : [files.pages(pages)]),
    ...(pixels ? [files.printed(inPrint(pixels.width), inPrint(pixels.height))] : []),
  ].join(', ');
}

/** How long a side of a picture is in print, in centimetres, at the 300 dots per inch that printers ask for. */
const inPrint = (pixels: number) => String(Math.round((pixels / 300) * 2.54));

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
