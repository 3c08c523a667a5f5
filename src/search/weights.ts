/**
 * The weights of the ranking, from 0 to 1 unless noted. The score of a match is the weight of where the word occurs (first
 * group) times the quality of the match (second group) times the rarity of the word; the last group combines the scores.
 */
export const weights = {
  /** In the title of a page. */
  title: 1,
  /** In another name; below titles. */
  name: 0.95,
  /** An exact figure of the facts; texts may round it. */
  fact: 0.8,
  /** In a glossary entry that leads to the page first. */
  glossary: 0.75,
  /** All words of a glossary phrase, among other words. */
  phrase: 0.9,
  /** A number in a text; numbers occur on few pages. */
  figure: 0.5,
  /** In the first of the short descriptions, which says what the page is about. */
  about: 0.55,
  /** In further descriptions, such as fields of work, which pages share. */
  aboutToo: 0.4,
  /** In a glossary entry that leads to another page first. */
  glossaryToo: 0.45,
  /** In a heading. */
  heading: 0.4,
  /** In the title of the list that a profile belongs to. */
  section: 0.25,
  /** Upper limit for mentions in the text; below `topical`. */
  text: 0.49,
  /** Number of mentions with half of that weight, on a page of average length. */
  saturation: 1,
  /** How much the length of a page changes that number, from 0 to 1. */
  length: 0.75,

  /** The base form, for words of which stemmers remove too much. */
  base: 0.92,
  /** Another form, with the same stem. */
  form: 0.9,
  /** A synonym. */
  synonym: 0.85,
  /** A derived word: maker for make. */
  derived: 0.75,
  /** A longer word with the typed prefix, while typing, */
  prefix: 0.5,
  /** plus this times the share of the word that was typed. */
  prefixMore: 0.35,
  /** A compound that contains the word, */
  compound: 0.5,
  /** plus this times its share of the compound. */
  compoundMore: 0.3,
  /** The known part of a typed compound that is itself unknown. */
  part: 0.45,
  /** A corrected word, */
  corrected: 0.75,
  /** minus this for each error. */
  error: 0.15,

  /** Threshold from which a match says what a page is about. */
  topical: 0.5,
  /** Minimum weight of a word that occurs on one page only, such as the name of a person. */
  alone: 0.9,
  /** Minimum match quality at which two words are searched as one. */
  joined: 0.8,
  /** Bonus for a query that is a name as a whole, like that of two rare words. */
  whole: 2,
  /** A query that resembles a glossary phrase, relative to one that resembles a name. */
  similarPhrase: 0.8,
  /** Exponent of the coverage, by which pages that match only a part of the query lose. */
  partial: 2,
  /** The same exponent for a page whose name is in the query, which may use other words for the rest. */
  namedPartial: 1,
  /** Bonus of a page where all words of the query meet in a passage, relative to its score, */
  together: 1,
  /** and the exponent of the share of the query that does, so that little counts where not all do. */
  apart: 3,
  /** A page is listed if its coverage is greater than this. */
  leastMatched: 0.5,
  /** Minimum coverage for a page in another language to be listed. */
  convincing: 0.9,
  /** Minimum difference in coverage at which the match in another language decides. */
  better: 0.05,
};
