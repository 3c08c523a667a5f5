import { isFigure, scaled } from './figures.ts';
import { wordsOf } from './fold.ts';
import { correctionsOf, matchesOf, wordFrom, type Lexicon, type Match, type Word } from './lexicon.ts';
import type { Morphology } from './morphology.ts';
import type { OpenIndex } from './open-index.ts';
import { weights } from './weights.ts';

/** A word of a query, the words that answer to it, and the pages that a phrase leads to in which it was typed. */
export type Term = { text: string; matches: Match[]; spoken: ReadonlySet<number> };

/** The words that are known: those of the quick index, and those of the full text once they have been fetched. */
export type Known = { index: OpenIndex; full: Lexicon | undefined; morphology: Morphology };

/** Shortest parts of a word that is two, and shortest part by which a compound is known. */
const [shortestPart, shortestKnown] = [3, 4];

/** The terms of a query, each with what answers to it. */
export function termsOf(query: string, known: Known): Term[] {
  const { index, morphology } = known;
  const words = wordsOf(query).map((word) => wordFrom(word, morphology));
  const spoken = spokenIn(words, index);
  const isTelling = (word: Word) =>
    !index.stopWords.has(word.word) || spoken.has(word) || index.lexicon.entries.has(word.word);
  const telling = words.filter(isTelling);
  const asked = telling.length > 0 ? telling : words;
  return asked.flatMap((word, at): Term[] => {
    const said = { text: word.word, spoken: spoken.get(word) ?? new Set<number>() };
    const [before, after] = [asked[at - 1], asked[at + 1]];
    if (isFigure(word.word)) return [{ ...said, matches: figureMatches(word.word, after?.word, known) }];
    // The scale of a number is part of it.
    if (before && isFigure(before.word) && scaled(before.word, word.word)) return [];
    // Two words that are one when nothing parts them mean that one.
    const joined = (first: Word | undefined, second: Word | undefined) =>
      first && second ? search(first.word + second.word, known, true).filter(({ quality }) => quality >= 0.8) : [];
    if (joined(before, word).length > 0) return [];
    const asOne = joined(word, after);
    const matches = asOne.length > 0 ? asOne : search(word.word, known, at === asked.length - 1);
    if (matches.length > 0 || said.spoken.size > 0) return [{ ...said, matches }];
    return unknown(word, known).map((found) => ({ ...said, matches: found }));
  });
}

const tiersOf = ({ index, full }: Known): Lexicon[] => (full ? [index.lexicon, full] : [index.lexicon]);

/** What answers to a word as it was typed, and to what means the same. */
function search(text: string, known: Known, isBegun = false): Match[] {
  const word = wordFrom(text, known.morphology);
  const all = (other: Word) => tiersOf(known).flatMap((tier) => matchesOf(other, tier, isBegun && other === word));
  const synonyms = (known.index.synonyms.get(word.stem) ?? []).filter(({ stem }) => stem !== word.stem);
  return [
    ...all(word),
    ...synonyms.flatMap(all).map((match) => ({ ...match, quality: match.quality * weights.synonym })),
  ];
}

/** A number answers with the scale after it, or as it stands; it is never taken for another. */
function figureMatches(figure: string, next: string | undefined, known: Known): Match[] {
  const whole = scaled(figure, next);
  const found = whole === undefined ? [] : search(whole, known);
  return [...found, ...search(figure, known).map((match) => (whole ? { ...match, quality: weights.unscaled } : match))];
}

/** A word that stands nowhere: two words in one, a word with mistakes, or a compound of which a part is known. */
function unknown(word: Word, known: Known): Match[][] {
  const { compounds, stem } = known.morphology;
  const isWord = (part: string) =>
    known.index.lexicon.entries.has(part) ||
    (compounds && part.length >= shortestKnown && tiersOf(known).some(({ forms }) => forms.has(stem(part))));
  const cuts = Array.from(
    { length: Math.max(0, word.word.length - 2 * shortestPart + 1) },
    (_, cut) => cut + shortestPart,
  );
  const halves = cuts.map((cut) => [word.word.slice(0, cut), word.word.slice(cut)]);
  const two = halves.find((parts) => parts.every(isWord));
  if (two) return two.map((part) => search(part, known));
  const mended = known.full ? nearest(word.word, known) : [];
  if (mended.length > 0 || !compounds) return [mended];
  // A part that only some text has in passing says too little.
  const [longest] = halves
    .flat()
    .filter((part) => part.length >= shortestKnown && known.index.lexicon.forms.has(stem(part)))
    .sort((a, b) => b.length - a.length);
  return [longest ? search(longest, known).map((match) => ({ ...match, quality: match.quality * weights.part })) : []];
}

/** The words that a misspelt one stands for; a word that was mended leads where it would have led. */
function nearest(text: string, known: Known): Match[] {
  const corrections = tiersOf(known).flatMap((tier) => correctionsOf(text, tier));
  const best = Math.max(...corrections.map(({ quality }) => quality));
  return corrections
    .filter(({ quality }) => quality === best)
    .flatMap((match) => [
      match,
      ...search(match.entry.word, known).map((kin) => ({
        ...kin,
        quality: kin.quality * match.quality,
        corrected: true,
      })),
    ]);
}

/** The words of a query that make a phrase of the glossary, in any order and form, with the pages that it leads to. */
function spokenIn(words: readonly Word[], { spoken, synonyms }: OpenIndex): Map<Word, Set<number>> {
  const found = new Map<Word, Set<number>>();
  const isSame = (said: Word, word: Word) =>
    said.stem === word.stem ||
    (said.root === word.root && word.root.length > 2) ||
    (synonyms.get(word.stem)?.some(({ stem }) => stem === said.stem) ?? false);
  for (const { words: phrase, pages } of spoken) {
    const meant = phrase.map((said) => words.find((word) => isSame(said, word)));
    if (meant.includes(undefined)) continue;
    for (const word of meant) {
      if (word) found.set(word, new Set([...(found.get(word) ?? []), ...pages.slice(0, 1)]));
    }
  }
  return found;
}
