import { wordsOf, wordsOfName } from './fold.ts';
import { frequencyOn } from './full-text.ts';
import { lexiconOf, wordFrom, type Lexicon, type Word } from './lexicon.ts';
import { labelFrom, type Label } from './likeness.ts';
import type { Morphology } from './morphology.ts';
import type { IndexedPage, QuickIndex } from './quick-index.ts';
import { weights } from './weights.ts';

/** A name of a page, or a glossary phrase with the page that it leads to first. */
export type Phrase = { words: readonly Word[]; page: number; isName: boolean };

/** The quick index in memory. */
export type OpenIndex = {
  pages: readonly IndexedPage[];
  /** Every name of each page, its title first. */
  names: readonly (readonly Label[])[];
  /** The glossary phrases that lead to each page first. */
  glossary: readonly (readonly Label[])[];
  /** Names, and glossary phrases of more than one word, to be found among the words of a query. */
  phrases: readonly Phrase[];
  lexicon: Lexicon;
  stopWords: ReadonlySet<string>;
  properNames: ReadonlySet<string>;
  /** Synonyms of a word, by its root for verbs and their agents, by its stem for others. */
  synonyms: ReadonlyMap<string, readonly Word[]>;
};

/** Builds the lexicon of a quick index: every word with the pages it belongs to. */
export function openIndex(
  { pages, glossary, synonyms, stopWords, properNames }: QuickIndex,
  morphology: Morphology,
): OpenIndex {
  const places = new Map<string, Map<number, number>>();
  /** The weights of several occurrences on a page are combined like independent probabilities. */
  const put = (words: readonly string[], page: number, weight: number) => {
    for (const word of words) {
      const pages = places.get(word) ?? new Map<number, number>();
      places.set(word, pages.set(page, 1 - (1 - (pages.get(page) ?? 0)) * (1 - weight)));
    }
  };
  /** Each word of a phrase gets a share of its weight. */
  const putShares = (words: readonly string[], page: number, weight: number) => {
    put(words, page, weight / Math.sqrt(words.length));
  };
  const stop = new Set(stopWords.split(' '));
  const verbs = new Set(synonyms[0].flatMap((set) => set.split(' ').map(morphology.root)));
  const contentWords = (words: readonly string[]) => words.filter((word) => !stop.has(word));
  /** Of the name of a trade, the words that say what is made or sold: phone of phone maker. */
  const things = (words: readonly string[]) => {
    const found = words.filter((word) => !verbs.has(morphology.root(word)));
    return found.length > 0 ? found : words;
  };
  /** The words of a name without stop words, unless there are only stop words. */
  const nameWords = (words: readonly string[]) => (contentWords(words).length > 0 ? contentWords(words) : words);
  const frequency = frequencyOn(pages);
  const phrases: Phrase[] = [];
  const putPhrase = (words: readonly string[], page: number, isName: boolean) =>
    phrases.push({ words: words.map((word) => wordFrom(word, morphology)), page, isName });
  for (const [number, { title, names, facts, figures, about, headings, section = '' }] of pages.entries()) {
    put(nameWords(wordsOfName(title)), number, weights.title);
    for (const name of names) putShares(nameWords(wordsOfName(name)), number, weights.name);
    const [kind = ''] = about;
    if (contentWords(wordsOf(kind)).length > 1) putPhrase(contentWords(wordsOf(kind)), number, false);
    for (const name of [title, ...names]) putPhrase(nameWords(wordsOf(name)), number, true);
    for (const [place, line] of about.entries())
      put(things(contentWords(wordsOf(line))), number, place === 0 ? weights.about : weights.aboutToo);
    for (const heading of headings) put(contentWords(wordsOf(heading)), number, weights.heading);
    put(contentWords(wordsOf(section)), number, weights.section);
    put(facts.split(' '), number, weights.fact);
    put(figures.split(' '), number, weights.figure * (1 + weights.saturation) * frequency(number, 1));
  }
  const label = (text: string) => labelFrom(text, stop);
  const labels: Label[][] = pages.map(() => []);
  for (const [entries, numbers] of glossary) {
    labels[numbers[0] ?? -1]?.push(...entries.map(label));
    for (const phrase of entries) {
      const words = wordsOf(phrase);
      const parts = nameWords(words);
      // A question word at the beginning of a phrase is part of it: in “who comes”, the rest alone says little.
      const isQuestion = !parts.includes(words[0] ?? '');
      for (const [place, number] of numbers.entries()) {
        const weight = place === 0 ? weights.glossary : weights.glossaryToo;
        put(things(parts), number, weight / (isQuestion ? 2 : parts.length));
      }
      const whole = isQuestion ? [...words.slice(0, 1), ...parts] : parts;
      if (whole.length > 1 || words.every((word) => stop.has(word))) putPhrase(whole, numbers[0] ?? -1, false);
    }
  }
  return {
    pages,
    names: pages.map(({ title, names }) => [title, ...names].map(label)),
    glossary: labels,
    phrases,
    lexicon: lexiconOf(
      [...places].map(([word, pages]) => [word, [...pages]]),
      'quick',
      morphology,
    ),
    stopWords: stop,
    properNames: new Set(properNames.split(' ')),
    synonyms: synonymsOf(synonyms, morphology),
  };
}

function synonymsOf([verbs, others]: QuickIndex['synonyms'], morphology: Morphology): Map<string, Word[]> {
  const synonyms = new Map<string, Word[]>();
  const put = (set: string, key: 'root' | 'stem') => {
    const words = set.split(' ').map((word) => wordFrom(word, morphology));
    for (const word of words) synonyms.set(word[key], [...(synonyms.get(word[key]) ?? []), ...words]);
  };
  for (const set of verbs) put(set, 'root');
  for (const set of others) put(set, 'stem');
  return synonyms;
}
