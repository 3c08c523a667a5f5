/**
 * Every number that decides which page comes first, from 0 to 1 unless it says otherwise. Where a word stands is multiplied by
 * how well it answers and by how rare it is; what that comes to is taken together as the last group says.
 */
export const weights = {
  /** A title names the page. */
  title: 1,
  /** Other names do, but a title goes before them. */
  name: 0.95,
  /** An exact figure of the facts is what somebody types who has read it there; the text repeats some of them rounded. */
  fact: 0.8,
  /** Words of the glossary that lead to a page: chosen by an author, yet no name. */
  leads: 0.75,
  /** A phrase of the glossary that was typed whole, among other words. */
  spoken: 0.9,
  /** A number stands on few pages, so it tells much wherever it stands. */
  figure: 0.6,
  /** What somebody is, in a few words. */
  about: 0.55,
  /** What it works on, which others do too. */
  aboutToo: 0.4,
  /** Words of the glossary that lead to a page after another. */
  leadsToo: 0.45,
  /** A heading names a part of a page. */
  heading: 0.4,
  /** The list that a profile belongs to tells little about it. */
  section: 0.25,
  /** The most that mentions in the text are worth: less than what tells what a page is about. */
  text: 0.49,
  /** Mentions in the text, a number, that make half of that. */
  halfOfText: 1,

  /** The word in its first form: a stemmer takes too much from some. */
  base: 0.92,
  /** Another form of the word. */
  form: 0.9,
  /** A word that means the same. */
  synonym: 0.85,
  /** A word of its family: maker for make. */
  kin: 0.75,
  /** A longer word that begins with it: somebody is still typing. */
  begun: 0.5,
  /** As much more of it as was typed. */
  begunMore: 0.35,
  /** A compound that holds it, */
  within: 0.5,
  /** and as much more as it is of the compound. */
  withinMore: 0.3,
  /** A compound that was typed, by a part of it that is known: less than any word that is known whole. */
  part: 0.45,
  /** A word that was mended, */
  mended: 0.75,
  /** less so much for each mistake. */
  mistake: 0.15,
  /** A number without the scale that was typed after it: 1.6 for 1.6 billion. */
  unscaled: 0.6,

  /** Weight from which a word says what a page is about. */
  telling: 0.5,
  /** A word that stands on no other page, such as the name of a person: the page is what was looked for. */
  alone: 0.9,
  /** Two words are one where what they make answers at least so well. */
  joined: 0.8,
  /** What a query counts more that is a name as a whole: as two rare words. */
  whole: 2,
  /** A phrase of the glossary beside a name. */
  phrase: 0.8,
  /** How much a page loses that holds a part only of what was asked: an exponent. */
  partly: 2,
  /** The same of a page whose name was typed: it is asked about, however it words the rest. */
  namedPartly: 1,
  /** More than this part of a query must stand on a page that is listed. */
  leastHeld: 0.5,
  /** Least part that a page of another language must hold to be listed apart. */
  convincing: 0.9,
  /** How much more of a query another language must know for its words to lead. */
  better: 0.05,
};
