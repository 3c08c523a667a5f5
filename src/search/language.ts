import type { Locale } from '../schemas/locale.ts';
import type { Files } from './fetched.ts';
import { wordsOf } from './fold.ts';
import type { Lexicon } from './lexicon.ts';
import { openIndex, type OpenIndex } from './open-index.ts';
import type { Chunk } from './quick-index.ts';
import { stemmerFor, type Stem } from './stemmers.ts';

/** The search in one language: what is known at once, and the way to the rest. */
export type Language = {
  locale: Locale;
  index: OpenIndex;
  stem: Stem;
  /** The words of the full text that a query may touch. */
  fullText: (query: string) => Promise<Lexicon>;
  /** The words of a page in plain text. */
  text: (page: number) => Promise<string>;
};

/** Fewest files of an index that are not worth a choice between them. */
const few = 2;

/** Opens the search in a language: its quick index and its stemmer. */
export async function openLanguage(files: Files, locale: Locale): Promise<Language> {
  const [quick, stem] = await Promise.all([files.quickIndex(locale), stemmerFor(locale)]);
  return {
    locale,
    index: openIndex(quick),
    stem,
    fullText: async (query) => {
      const chunks = quick.chunks.length > few ? chunksFor(query, quick.chunks) : quick.chunks;
      const lexicons = await Promise.all(chunks.map((chunk) => files.words(chunk)));
      return new Map(lexicons.flatMap((lexicon) => [...lexicon]));
    },
    text: (page) => files.text(quick.texts[page] ?? ''),
  };
}

/** The files that hold words like those of a query: a word may end otherwise, so its last letters do not count. */
function chunksFor(query: string, chunks: readonly Chunk[]): Chunk[] {
  const beginnings = wordsOf(query).map((word) => word.slice(0, Math.max(3, word.length - 3)));
  return chunks.filter(([from, to]) => beginnings.some((beginning) => from <= `${beginning}\uffff` && to >= beginning));
}
