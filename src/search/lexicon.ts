import { distance, prefixDistance } from './distance.ts';
import { isFigure } from './figures.ts';
import type { Morphology } from './morphology.ts';
import { weights } from './weights.ts';

/** The occurrences of a word on a page: the number of the page, the weight of the word there, from 0 to 1, and the passages. */
export type Place = readonly [page: number, weight: number, passages?: readonly number[]];

/** A folded word with its stem, which its forms share, and its root, which derived words share. */
export type Word = { word: string; stem: string; root: string };

/** A word of a lexicon with its occurrences, in the quick index or in the full text. */
export type Entry = Word & { places: readonly Place[]; source: Source };
export type Source = 'quick' | 'text';

/** Entries by word and by stem. */
export type Lexicon = {
  entries: ReadonlyMap<string, Entry>;
  forms: ReadonlyMap<string, readonly Entry[]>;
  morphology: Morphology;
};

/** An entry that matches a term: the quality from 0 to 1, and whether the term was corrected. */
export type Match = { entry: Entry; quality: number; corrected?: boolean };

/** A folded word with its stem and root; numbers have none. */
export const wordFrom = (word: string, { stem, root }: Morphology): Word =>
  isFigure(word) ? { word, stem: word, root: word } : { word, stem: stem(word), root: root(word) };

/** Makes a lexicon from words and their occurrences. */
export function lexiconOf(
  words: Iterable<readonly [string, readonly Place[]]>,
  source: Source,
  morphology: Morphology,
): Lexicon {
  const entries = new Map<string, Entry>();
  for (const [word, places] of words) entries.set(word, { ...wordFrom(word, morphology), places, source });
  const forms = Map.groupBy(entries.values(), ({ stem }) => stem);
  return { entries, forms, morphology };
}

/** Maximum edit distance for corrections of a term; terms with digits are not corrected. */
export const allowance = (term: string): number => (term.length < 4 || /\d/.test(term) ? 0 : term.length < 8 ? 1 : 2);

/** Minimum length of a stem that is searched as a part of longer words, and of a word that can be a correction. */
const [shortestPart, shortestCorrection] = [4, 3];

/** Maximum length of the endings of a form, as in autotalli-ssaan. */
const longestEnding = 6;

/** Minimum length of a prefix that may contain a typo. */
const shortestPrefix = 6;

/**
 * The entries that match a term: the word itself, its other forms, derived words, longer words with this prefix, compounds that
 * contain it. A number matches only itself.
 *
 * @param isPrefix whether the term is still being typed, and so matches as a prefix
 */
export function matchesOf(term: Word, { entries, morphology }: Lexicon, isPrefix: boolean): Match[] {
  if (isFigure(term.word)) {
    const entry = entries.get(term.word);
    return entry ? [{ entry, quality: 1 }] : [];
  }
  const matches: Match[] = [];
  for (const entry of entries.values()) {
    const quality = qualityOf(term, entry, isPrefix, morphology);
    if (quality > 0) matches.push({ entry, quality });
  }
  return matches;
}

function qualityOf(term: Word, { word, stem, root }: Word, isPrefix: boolean, morphology: Morphology): number {
  if (word === term.word) return 1;
  if (isBase(word, term.stem, morphology)) return weights.base;
  if (stem === term.stem && areAlike(term.word, word, stem)) return weights.form;
  const derived = root === term.root && root.length > 2 && areAlike(term.word, word, root) ? weights.derived : 0;
  const part = term.word.length / word.length;
  if (isPrefix && term.word.length > 1 && word.startsWith(term.word))
    return Math.max(derived, weights.prefix + weights.prefixMore * part);
  if (derived > 0) return derived;
  // Where compounds are not one word, a short word inside another is chance: text in context.
  const inside = morphology.compounds ? shortestPart : 6;
  if (!stands(term.stem, word, inside) && !stands(term.word, word, inside)) return 0;
  return weights.compound + (weights.compoundMore * term.stem.length) / word.length;
}

/** Whether two words of one stem are forms of one: a short stem is too little, so they must also begin alike and be of like length. */
const areAlike = (term: string, word: string, stem: string): boolean =>
  stem.length >= shortestPart || (word.startsWith(term.slice(0, 4)) && word.length <= term.length + 4);

/** Whether a word is a stem plus at most one letter, or two in a language of many cases, whose stemmer removes more. */
export const isBase = (word: string, stem: string, { compounds }: Pick<Morphology, 'compounds'>): boolean =>
  stem.length >= shortestPart && word.length <= stem.length + (compounds ? 2 : 1) && word.startsWith(stem);

/** Whether a part occurs in a compound: at its beginning, or at its end but for the endings of a form. */
const stands = (part: string, compound: string, inside: number): boolean =>
  part.length >= shortestPart &&
  part.length < compound.length &&
  (compound.startsWith(part) ||
    (part.length >= inside &&
      compound.lastIndexOf(part) >= Math.max(2, compound.length - part.length - longestEnding)));

/** Whether a term is a word with another letter at its end; a short one is then another word, not a misspelling: tablet, table. */
export const isLonger = (term: string, word: string): boolean => term.startsWith(word) && !/(.)\1$/.test(term);

/** The corrections of a misspelt term: the words with the smallest edit distance. */
export function correctionsOf(term: string, { entries }: Lexicon, isPrefix: boolean, most = allowance(term)): Match[] {
  if (most === 0) return [];
  let least = Number.MAX_VALUE;
  let nearest: Entry[] = [];
  for (const entry of entries.values()) {
    if (entry.word.length < shortestCorrection || isFigure(entry.word)) continue;
    if (most < 2 && isLonger(term, entry.word)) continue;
    const errors = errorsBetween(term, entry.word, isPrefix, most);
    // Only names and long words are corrected in their first letter; short words with another first letter are other words.
    if (errors > least || (entry.source === 'text' && allowance(term) < 2 && !entry.word.startsWith(term.charAt(0))))
      continue;
    nearest = errors < least ? [entry] : [...nearest, entry];
    least = errors;
  }
  return nearest.map((entry) => ({ entry, quality: weights.corrected - weights.error * least, corrected: true }));
}

/**
 * Edit distance from a term to a word or to its beginning, Infinity above the maximum. A beginning, and a wrong first letter, add
 * half an error each.
 */
function errorsBetween(term: string, word: string, isPrefix: boolean, most: number): number {
  const { whole, prefix } =
    isPrefix && term.length >= shortestPrefix
      ? prefixDistance(term, word, most)
      : { whole: distance(term, word, most), prefix: Infinity };
  if (Math.min(whole, prefix) > most) return Infinity;
  return Math.min(whole, prefix + 0.5) + (word.startsWith(term.charAt(0)) ? 0 : 0.5);
}
