import { wordsOf, wordsOfName } from './fold.ts';
import type { Lexicon, Place } from './lexicon.ts';
import type { IndexedPage, QuickIndex } from './quick-index.ts';

/** The quick index made ready for questions. */
export type OpenIndex = {
  pages: readonly IndexedPage[];
  /** Every name of each page, its title first. */
  names: readonly (readonly string[])[];
  lexicon: Lexicon;
  stopWords: ReadonlySet<string>;
};

/** How much a word weighs by where it stands, from 0 to 1. */
const weights = { title: 1, name: 0.95, glossary: [0.75, 0.45], about: 0.55, heading: 0.4 } as const;

/** Makes a quick index ready for questions: every word with the pages it speaks for. */
export function openIndex({ pages, glossary, stopWords }: QuickIndex): OpenIndex {
  const lexicon = new Map<string, Place[]>();
  const put = (words: readonly string[], page: number, weight: number) => {
    for (const word of words) {
      const places = lexicon.get(word) ?? [];
      lexicon.set(word, [...places, [page, weight]]);
    }
  };
  const silent = new Set(stopWords.split(' '));
  for (const [number, { title, names, about, headings }] of pages.entries()) {
    put(wordsOfName(title), number, weights.title);
    put(names.flatMap(wordsOfName), number, weights.name);
    put(about.flatMap(wordsOf), number, weights.about);
    put(
      headings.flatMap(wordsOf).filter((word) => !silent.has(word)),
      number,
      weights.heading,
    );
  }
  for (const [words, numbers] of glossary) {
    for (const [place, number] of numbers.entries()) {
      put(words.flatMap(wordsOf), number, weights.glossary[place === 0 ? 0 : 1]);
    }
  }
  return { pages, names: pages.map(({ title, names }) => [title, ...names]), lexicon, stopWords: silent };
}
