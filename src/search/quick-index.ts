import type { Side } from '../schemas/organisation.ts';

/** A page of the site, as the search knows it before any full text. */
export type IndexedPage = {
  /** Address from the root of the site. */
  address: string;
  title: string;
  kind: 'profile' | 'page';
  side?: Side;
  /** Title of the list that a profile belongs to. */
  section?: string;
  /** Other names it goes by. */
  names: string[];
  /** What it is, in a few words, the most telling first. */
  about: string[];
  headings: string[];
  /** Numbers of its facts, exact, and numbers of its text, each also as the scale after it makes it. */
  facts: string[];
  figures: string[];
};

/** Words that people use for what a page is about, and the numbers of those pages, the best first. */
export type IndexedTerm = [words: string[], pages: number[]];

/** A file of Pagefind’s index: the words it begins and ends with, and its name. */
export type Chunk = [from: string, to: string, name: string];

/** search/<language>.json: what is known of each page of a language at once, and where its full text lies. */
export type QuickIndex = {
  /** In the order in which Pagefind counts them. */
  pages: IndexedPage[];
  glossary: IndexedTerm[];
  /** Folded words that mean the same, one space between. */
  synonyms: string[];
  /** Folded words that say nothing, one space between. */
  stopWords: string;
  chunks: Chunk[];
  /** Names of the files that hold the text of each page, page by page. */
  texts: string[];
};

/** Where the files of the search lie below the root of the site. */
export const searchFolders = { quick: 'search/', chunks: 'search/index/', texts: 'search/text/' } as const;
