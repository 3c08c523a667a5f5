import { memoised } from '../model/memoised.ts';
import type { Locale } from '../schemas/locale.ts';
import type { Source } from '../schemas/source.ts';
import { formatDate, languageName } from './format.ts';
import { say, stringsFor } from './speak.ts';
import { typeset } from './typography.ts';

/** A source in words, for formats that print its title differently from the rest. */
export type SourceWords = {
  title: string;
  /** False where a description stands in for a title that is not known. */
  isTitle: boolean;
  /** Language of the title (BCP 47), where it is not that of the line. */
  lang: string | undefined;
  url: string | undefined;
  /** What ends the title: a full stop, or nothing where it ends in a mark of its own. */
  stop: '.' | '';
  /** Publisher, date, kind and the rest, ending in a full stop. */
  notes: string;
};

/** The same notes without the kind, for lists under a heading that names it. */
type SourceWordsByKind = SourceWords & { notesOfKind: string };

/** A source in words: its title in its own language, the rest in that of the reader. */
export const sourceWords = memoised((source: Source, locale: Locale): SourceWordsByKind => {
  const { title, publisher, via, url, date, dateIs, lang, kind } = source;
  const t = stringsFor(locale).sources;
  const foreign = typeof title === 'string' && lang !== locale;
  const words = date && formatDate(date, locale);
  const when = words ? (dateIs ? t.dateIs[dateIs](words) : words) : t.undated;
  const origin = [say(publisher, locale), ...(via ? [t.via(via)] : []), ...(kind === 'computed' ? [] : [when])];
  const language = foreign ? [t.inLanguage(languageName(lang, locale))] : [];
  const typesetTitle = typeof title === 'string' ? typeset(title, lang) : say(title, locale);
  return {
    title: typesetTitle,
    isTitle: typeof title === 'string',
    lang: foreign ? lang : undefined,
    url,
    stop: /[.!?…]$/.test(typesetTitle) ? '' : '.',
    notes: `${[...origin, t.kinds[kind], ...language].join(', ')}.`,
    notesOfKind: `${[...origin, ...language].join(', ')}.`,
  };
});

/** Who published a source, and when. */
export function attributionOf({ publisher, date }: Source, locale: Locale): string {
  return [say(publisher, locale), ...(date ? [formatDate(date, locale)] : [])].join(', ');
}

/**
 * A source as one line of plain words: title, publisher, date, kind, address.
 *
 * @example sourceLine(tideTables, 'en') // Tide tables. Harbour Press, March 1998, reference work. https://tides.example
 */
export function sourceLine(source: Source, locale: Locale): string {
  const { title, stop, notes, url } = sourceWords(source, locale);
  const { documents, sources } = stringsFor(locale);
  return [
    title + stop,
    notes,
    ...(url ? [url] : []),
    ...(source.archived ? [`(${documents.label(sources.archived)}${source.archived})`] : []),
  ].join(' ');
}
