import { wordsOf, wordsOfName } from './fold.ts';
import type { Lexicon, Place } from './lexicon.ts';
import type { IndexedPage, QuickIndex } from './quick-index.ts';

/** The quick index made ready for questions. */
export type OpenIndex = {
  pages: readonly IndexedPage[];
  /** Every name of each page, its title first. */
  names: readonly (readonly string[])[];
  /** The words of the glossary that lead to each page before others. */
  phrases: readonly (readonly string[])[];
  lexicon: Lexicon;
  stopWords: ReadonlySet<string>;
};

/** How much a word weighs by where it stands, from 0 to 1. */
const weights = { title: 1, name: 0.95, glossary: [0.75, 0.45], about: 0.55, heading: 0.4, section: 0.25 } as const;

/** Makes a quick index ready for questions: every word with the pages it speaks for. */
export function openIndex({ pages, glossary, stopWords }: QuickIndex): OpenIndex {
  const lexicon = new Map<string, Place[]>();
  const put = (words: readonly string[], page: number, weight: number) => {
    for (const word of words) {
      const places = lexicon.get(word) ?? [];
      lexicon.set(word, [...places, [page, weight]]);
    }
  };
  /** One word of three says less than all of them. */
  const putPhrase = (words: readonly string[], page: number, weight: number) => {
    put(words, page, weight / Math.sqrt(words.length));
  };
  const silent = new Set(stopWords.split(' '));
  const phrases: string[][] = pages.map(() => []);
  /** Words that say something; all of them where none does, as in a question of one word. */
  const telling = (words: readonly string[]) => {
    const some = words.filter((word) => !silent.has(word));
    return some.length > 0 ? some : words;
  };
  for (const [number, { title, names, about, headings, section = '' }] of pages.entries()) {
    put(telling(wordsOfName(title)), number, weights.title);
    for (const name of names) putPhrase(telling(wordsOfName(name)), number, weights.name);
    for (const line of about) put(telling(wordsOf(line)), number, weights.about);
    for (const heading of headings) put(telling(wordsOf(heading)), number, weights.heading);
    put(telling(wordsOf(section)), number, weights.section);
  }
  for (const [words, numbers] of glossary) {
    for (const phrase of words) {
      const parts = telling(wordsOf(phrase));
      for (const [place, number] of numbers.entries()) putPhrase(parts, number, weights.glossary[place === 0 ? 0 : 1]);
    }
    phrases[numbers[0] ?? -1]?.push(...words);
  }
  return { pages, names: pages.map(({ title, names }) => [title, ...names]), phrases, lexicon, stopWords: silent };
}
