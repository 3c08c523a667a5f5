import type { Locale } from '../schemas/locale.ts';
import type { Files } from './fetched.ts';
import { wordsOf } from './fold.ts';
import { fullTextLexicon } from './full-text.ts';
import type { Lexicon } from './lexicon.ts';
import { morphologyOf, type Morphology } from './morphology.ts';
import { openIndex, type OpenIndex } from './open-index.ts';
import type { Chunk } from './quick-index.ts';

/** The search in one language: its quick index, and functions that fetch the rest. */
export type Language = {
  locale: Locale;
  index: OpenIndex;
  morphology: Morphology;
  /** The part of the full text that a query may match. */
  fullText: (query: string) => Promise<Lexicon>;
  /** The plain text of a page. */
  text: (page: number) => Promise<string>;
};

/** Up to this number of index files, all are fetched. */
const few = 2;

/** Loads the quick index and the morphology of a language. */
export async function openLanguage(files: Files, locale: Locale): Promise<Language> {
  const [quick, morphology] = await Promise.all([files.quickIndex(locale), morphologyOf(locale)]);
  const lexicons = new Map<string, Promise<Lexicon>>();
  const lexicon = async (chunks: readonly Chunk[]) =>
    fullTextLexicon((await Promise.all(chunks.map(files.words))).flat(), quick.pages, morphology);
  return {
    locale,
    index: openIndex(quick, morphology),
    morphology,
    fullText: (query) => {
      const chunks = quick.chunks.length > few ? chunksFor(query, quick.chunks) : quick.chunks;
      const key = chunks.map(([, , name]) => name).join();
      const cached = lexicons.get(key) ?? lexicon(chunks);
      lexicons.set(key, cached);
      cached.catch(() => lexicons.delete(key));
      return cached;
    },
    text: (page) => files.text(quick.texts[page] ?? ''),
  };
}

/** The index files with words that may match a query; the last letters of a word are ignored, as endings differ. */
function chunksFor(query: string, chunks: readonly Chunk[]): Chunk[] {
  const beginnings = wordsOf(query).map((word) => word.slice(0, Math.max(3, word.length - 3)));
  return chunks.filter(([from, to]) => beginnings.some((beginning) => from <= `${beginning}\uffff` && to >= beginning));
}
