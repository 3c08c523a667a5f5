import { distance, distanceToBeginning } from './distance.ts';
import type { Stem } from './stemmers.ts';

/** Where a word stands: the number of a page, and how much the word weighs there, from 0 to 1. */
export type Place = [page: number, weight: number];

/** Folded words and where they stand. */
export type Lexicon = ReadonlyMap<string, readonly Place[]>;

/** A word of a lexicon that answers to a term: how well, from 0 to 1, and whether the term had to be corrected for it. */
export type Match = { word: string; quality: number; corrected: boolean };

/** How many letters of a term may be wrong. */
export const allowance = (term: string): number => (term.length < 4 ? 0 : term.length < 7 ? 1 : 2);

/** Shortest term that is looked for inside longer words, and shortest word that a term is mended to. */
const [shortestInside, shortestMended] = [4, 3];

/** Fewest letters that words of one family begin with, and that a word must have been begun with to be told with a mistake. */
const [shortestKin, shortestBegun] = [5, 5];

/**
 * The words of a lexicon that a term stands for: itself, its other forms, longer words that begin with it, compounds that hold
 * it.
 */
export function matchesOf(term: string, words: Iterable<string>, stem: Stem): Match[] {
  const root = stem(term);
  const matches: Match[] = [];
  const add = (word: string, quality: number) => matches.push({ word, quality, corrected: false });
  for (const word of words) {
    if (word === term) add(word, 1);
    else if (word.startsWith(root.slice(0, 2)) && stem(word) === root) add(word, 0.9);
    else if (isBase(word, root)) add(word, 0.92);
    else if (term.length > 1 && word.startsWith(term)) add(word, 0.5 + (0.35 * term.length) / word.length);
    else if (stands(root, stem(word)) || stands(term, word)) add(word, 0.5 + (0.3 * root.length) / word.length);
  }
  return matches;
}

/** Whether a word is a root or little more: the stemmer takes too much from some words that stand in their first form. */
export const isBase = (word: string, root: string): boolean =>
  root.length >= shortestInside && word.startsWith(root) && word.length <= root.length + 2;

/** Whether a part stands in a compound, past its first letters. */
const stands = (part: string, compound: string): boolean =>
  part.length >= shortestInside && compound.indexOf(part, 2) > 0;

/** Words of the same family as a term, which end otherwise: valmistus and valmistaja. */
export function kinOf(term: string, words: Iterable<string>): Match[] {
  const matches: Match[] = [];
  const root = term.slice(0, Math.max(shortestKin, Math.ceil(term.length * 0.7)));
  for (const word of words) {
    if (root.length < term.length && word.startsWith(root) && word.length <= term.length + 2) {
      matches.push({ word, quality: 0.55, corrected: false });
    }
  }
  return matches;
}

/** The words that a misspelt term most likely stands for, the nearest only. */
export function correctionsOf(term: string, words: Iterable<string>, most = allowance(term)): Match[] {
  let least = Infinity;
  let nearest: string[] = [];
  for (const word of words) {
    if (most === 0 || word.length < shortestMended) continue;
    const errors = errorsBetween(term, word, most);
    if (errors === undefined || errors > least) continue;
    nearest = errors < least ? [word] : [...nearest, word];
    least = errors;
  }
  return nearest.map((word) => ({ word, quality: 0.75 - 0.15 * least, corrected: true }));
}

/**
 * Mistakes in a term that stands for a word or its beginning, undefined where there are more than the most; a beginning counts
 * a little more, and so does a wrong first letter.
 */
function errorsBetween(term: string, word: string, most: number): number | undefined {
  const whole = distance(term, word, most);
  const begun = term.length < shortestBegun ? Infinity : distanceToBeginning(term, word, most);
  if (Math.min(whole, begun) > most) return undefined;
  return Math.min(whole, begun + 0.5) + (word.startsWith(term.charAt(0)) ? 0 : 0.5);
}
