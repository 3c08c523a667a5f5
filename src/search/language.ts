import type { Locale } from '../schemas/locale.ts';
import type { Files } from './fetched.ts';
import { wordsOf } from './fold.ts';
import { lexiconOf, type Lexicon } from './lexicon.ts';
import { morphologyOf, type Morphology } from './morphology.ts';
import { openIndex, type OpenIndex } from './open-index.ts';
import type { Chunk } from './quick-index.ts';

/** The search in one language: what is known at once, and the way to the rest. */
export type Language = {
  locale: Locale;
  index: OpenIndex;
  morphology: Morphology;
  /** The words of the full text that a query may touch. */
  fullText: (query: string) => Promise<Lexicon>;
  /** The words of a page in plain text. */
  text: (page: number) => Promise<string>;
};

/** Fewest files of an index that are not worth a choice between them. */
const few = 2;

/** Opens the search in a language: its quick index and its morphology. */
export async function openLanguage(files: Files, locale: Locale): Promise<Language> {
  const [quick, morphology] = await Promise.all([files.quickIndex(locale), morphologyOf(locale)]);
  const lexicons = new Map<string, Promise<Lexicon>>();
  const lexicon = async (chunks: readonly Chunk[]) =>
    lexiconOf((await Promise.all(chunks.map(files.words))).flat(), 'text', morphology);
  return {
    locale,
    index: openIndex(quick, morphology),
    morphology,
    fullText: (query) => {
      const chunks = quick.chunks.length > few ? chunksFor(query, quick.chunks) : quick.chunks;
      const key = chunks.map(([, , name]) => name).join();
      const known = lexicons.get(key) ?? lexicon(chunks);
      lexicons.set(key, known);
      known.catch(() => lexicons.delete(key));
      return known;
    },
    text: (page) => files.text(quick.texts[page] ?? ''),
  };
}

/** The files that hold words like those of a query: a word may end otherwise, so its last letters do not count. */
function chunksFor(query: string, chunks: readonly Chunk[]): Chunk[] {
  const beginnings = wordsOf(query).map((word) => word.slice(0, Math.max(3, word.length - 3)));
  return chunks.filter(([from, to]) => beginnings.some((beginning) => from <= `${beginning}\uffff` && to >= beginning));
}
