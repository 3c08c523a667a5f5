import { say, stringsFor } from '../i18n/speak.ts';
import type { Block, Run } from '../prose/document.ts';
import type { Locale } from '../schemas/locale.ts';

/** Plain words in a line; their language where it is not that of the line (BCP 47). */
export const words = (text: string, lang?: string): Run => ({ kind: 'text', text, ...(lang && { lang }) });

/** Words that lead to an address in full. */
export const link = (text: string, url: string): Run => ({ kind: 'link', text, url });

/** A heading below the title of a page. */
export const heading = (text: string, depth = 2): Block => ({ kind: 'heading', depth, text });

/** A line that says first what it is about. */
export const labelled = (label: string, locale: Locale, runs: readonly Run[]): Run[] => [
  { kind: 'strong', text: say(stringsFor(locale).documents.label(label), locale).trimEnd() },
  words(' '),
  ...runs,
];

/** Runs one after the other, a comma between. */
export const listed = (parts: readonly Run[][]): Run[] =>
  parts.flatMap((runs, index) => (index > 0 ? [words(', '), ...runs] : runs));
