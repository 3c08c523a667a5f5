import type { Side } from '../schemas/organisation.ts';

/** A page in the quick index. */
export type IndexedPage = {
  /** Path from the root of the site. */
  address: string;
  title: string;
  kind: 'profile' | 'page';
  side?: Side;
  /** Title of the list that a profile belongs to. */
  section?: string;
  /** Other names. */
  names: string[];
  /** Short descriptions, the most important first. */
  about: string[];
  headings: string[];
  /** Number of words of its text. */
  length: number;
  /** Exact numbers of its facts, and numbers of its text, each also multiplied by its scale; separated by spaces. */
  facts: string;
  figures: string;
};

/** Words of a glossary entry and the numbers of its pages, the best first. */
export type IndexedTerm = [words: string[], pages: number[]];

/** A file of the full-text index: its first and last word, and its name. */
export type Chunk = [from: string, to: string, name: string];

/** search/<language>.json: the quick index of a language, and the names of the files of its full text. */
export type QuickIndex = {
  /** In the order of Pagefind’s page numbers. */
  pages: IndexedPage[];
  glossary: IndexedTerm[];
  /** Synonyms: folded words separated by spaces; first the verbs and their agents, such as make and maker, then others. */
  synonyms: [verbs: string[], others: string[]];
  /** Folded stop words separated by spaces. */
  stopWords: string;
  /** Folded words that texts write with a capital only, separated by spaces. */
  properNames: string;
  chunks: Chunk[];
  /** Names of the text files, by page number. */
  texts: string[];
};

/** Folders of the files of the search, below the root of the site. */
export const searchFolders = { quick: 'search/', chunks: 'search/index/', texts: 'search/text/' } as const;
