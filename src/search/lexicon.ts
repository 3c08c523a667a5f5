import { distance, distanceToBeginning } from './distance.ts';
import { isFigure } from './figures.ts';
import type { Morphology } from './morphology.ts';
import { weights } from './weights.ts';

/** Where a word stands: the number of a page, and how much the word weighs there, from 0 to 1. */
export type Place = [page: number, weight: number];

/** A folded word with what its forms share, and what the words of its family share. */
export type Word = { word: string; stem: string; root: string };

/** A word of a lexicon and where it stands: among what is known of the pages at once, or in their text. */
export type Entry = Word & { places: readonly Place[]; source: Source };
export type Source = 'quick' | 'text';

/** Words and where they stand, and the same words by their stem. */
export type Lexicon = { entries: ReadonlyMap<string, Entry>; forms: ReadonlyMap<string, readonly Entry[]> };

/** A word of a lexicon that answers to a term: how well, from 0 to 1, and whether the term had to be corrected for it. */
export type Match = { entry: Entry; quality: number; corrected?: boolean };

/** A folded word made ready to be compared. */
export const wordFrom = (word: string, { stem, root }: Morphology): Word =>
  isFigure(word) ? { word, stem: word, root: word } : { word, stem: stem(word), root: root(word) };

/** Makes a lexicon of words and their places. */
export function lexiconOf(
  words: Iterable<[string, readonly Place[]]>,
  source: Source,
  morphology: Morphology,
): Lexicon {
  const entries = new Map<string, Entry>();
  for (const [word, places] of words) entries.set(word, { ...wordFrom(word, morphology), places, source });
  return { entries, forms: Map.groupBy(entries.values(), ({ stem }) => stem) };
}

/** How many letters of a term may be wrong; a term with a digit is right as it is. */
export const allowance = (term: string): number => (term.length < 4 || /\d/.test(term) ? 0 : term.length < 7 ? 1 : 2);

/** Shortest stem that is looked for inside longer words, and shortest word that a term is mended to. */
const [shortestInside, shortestMended] = [4, 3];

/** Fewest letters that a word must have been begun with to be told with a mistake. */
const shortestBegun = 5;

/**
 * The words of a lexicon that a term stands for: itself, its other forms, words of its family, longer words that begin with it,
 * compounds that hold it. A number stands for itself alone.
 *
 * @param isBegun whether the term may still be typed, and stands for every word that begins with it
 */
export function matchesOf(term: Word, { entries }: Lexicon, isBegun: boolean): Match[] {
  if (isFigure(term.word)) {
    const entry = entries.get(term.word);
    return entry ? [{ entry, quality: 1 }] : [];
  }
  return [...entries.values()].flatMap((entry) => {
    const quality = qualityOf(term, entry, isBegun);
    return quality > 0 ? [{ entry, quality }] : [];
  });
}

function qualityOf(term: Word, { word, stem, root }: Word, isBegun: boolean): number {
  if (word === term.word) return 1;
  if (isBase(word, term.stem)) return weights.base;
  if (stem === term.stem) return weights.form;
  const kin = root === term.root && root.length > 2 ? weights.kin : 0;
  const part = term.word.length / word.length;
  if (isBegun && term.word.length > 1 && word.startsWith(term.word))
    return Math.max(kin, weights.begun + weights.begunMore * part);
  if (kin > 0) return kin;
  if (!stands(term.stem, word) && !stands(term.word, word)) return 0;
  return weights.within + (weights.withinMore * term.stem.length) / word.length;
}

/** Whether a word is a stem or little more. */
export const isBase = (word: string, stem: string): boolean =>
  stem.length >= shortestInside && word.length <= stem.length + 2 && word.startsWith(stem);

/** Whether a part stands in a compound: at its beginning, or past its first letters. */
const stands = (part: string, compound: string): boolean =>
  part.length >= shortestInside &&
  part.length < compound.length &&
  (compound.startsWith(part) || compound.indexOf(part, 2) > 0);

/** The words that a misspelt term most likely stands for, the nearest only. */
export function correctionsOf(term: string, { entries }: Lexicon, isBegun: boolean, most = allowance(term)): Match[] {
  if (most === 0) return [];
  let least = Number.MAX_VALUE;
  let nearest: Entry[] = [];
  for (const entry of entries.values()) {
    if (entry.word.length < shortestMended || isFigure(entry.word)) continue;
    const errors = errorsBetween(term, entry.word, isBegun, most);
    // A name may begin otherwise than it was typed; a word of the text that does is another word.
    if (errors > least || (entry.source === 'text' && !entry.word.startsWith(term.charAt(0)))) continue;
    nearest = errors < least ? [entry] : [...nearest, entry];
    least = errors;
  }
  return nearest.map((entry) => ({ entry, quality: weights.mended - weights.mistake * least, corrected: true }));
}

/**
 * Mistakes in a term that stands for a word or its beginning, Infinity where there are more than the most; a beginning counts a
 * little more, and so does a wrong first letter.
 */
function errorsBetween(term: string, word: string, isBegun: boolean, most: number): number {
  const whole = distance(term, word, most);
  const begun = isBegun && term.length >= shortestBegun ? distanceToBeginning(term, word, most) : Infinity;
  if (Math.min(whole, begun) > most) return Infinity;
  return Math.min(whole, begun + 0.5) + (word.startsWith(term.charAt(0)) ? 0 : 0.5);
}
