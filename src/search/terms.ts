import { isFigure, isUnit, scaled } from './figures.ts';
import { fold, wordsOf } from './fold.ts';
import { correctionsOf, isBase, matchesOf, wordFrom, type Lexicon, type Match, type Word } from './lexicon.ts';
import type { Morphology } from './morphology.ts';
import type { OpenIndex, Phrase } from './open-index.ts';
import { weights } from './weights.ts';

/** A word of a query, its matches, and the names and phrases in the query that it is part of. */
export type Term = { text: string; matches: Match[]; spoken: readonly Phrase[] };

/** The quick index, and the full text once it has been fetched. */
export type Known = { index: OpenIndex; full: Lexicon | undefined; morphology: Morphology };

/** Minimum length of each part when a word is split, and of a part that is searched on its own. */
const [shortestPart, shortestKnown] = [3, 4];

/** The terms of a query with their matches. */
export function termsOf(query: string, known: Known): Term[] {
  const { index, morphology } = known;
  const words = wordsOf(query).map((word) => wordFrom(word, morphology));
  const spoken = spokenIn(words, index);
  const isTelling = (word: Word) => !index.stopWords.has(word.word) || spoken.has(word);
  const telling = words.filter(isTelling);
  const asked = telling.length > 0 ? telling : words;
  const isKnown = ({ word }: Word) => tiersOf(known).some(({ entries }) => entries.has(word));
  /** Two words may be one with a hyphen between them, or where one of them is unknown by itself. */
  const mayJoin = (first: Word, second: Word) =>
    !isKnown(first) || !isKnown(second) || fold(query).includes(`${first.word}-${second.word}`);
  return asked.flatMap((word, at): Term[] => {
    const said = { text: word.word, spoken: spoken.get(word) ?? [] };
    const [before, after] = [asked[at - 1], asked[at + 1]];
    if (isFigure(word.word)) return [{ ...said, matches: figureMatches(word.word, after?.word, known) }];
    // The scale after a number, as in 1.6 billion, is part of the number.
    if (before && isFigure(before.word) && scaled(before.word, word.word)) return [];
    if (isUnit(word.word) && asked.slice(0, at).some((other) => isFigure(other.word))) return [];
    const joined = (first: Word | undefined, second: Word | undefined) =>
      first && second && mayJoin(first, second)
        ? search(first.word + second.word, known, true).filter(isOne(first, second))
        : [];
    if (joined(before, word).length > 0) return [];
    const asOne = joined(word, after);
    const matches = asOne.length > 0 ? asOne : search(word.word, known, at === asked.length - 1);
    if (matches.length > 0 || said.spoken.length > 0) return [{ ...said, matches }];
    return unknown(word, known, at === asked.length - 1).map((found) => ({ ...said, matches: found }));
  });
}

/** Whether two words make one: a short second word may be cut off as an ending, so the one must hold its beginning. */
const isOne =
  (first: Word, second: Word) =>
  ({ entry, quality }: Match): boolean =>
    quality >= weights.joined && entry.word.startsWith(first.word + second.word.slice(0, 2));

const tiersOf = ({ index, full }: Known): Lexicon[] => (full ? [index.lexicon, full] : [index.lexicon]);

const synonymsFor = ({ stem, root }: Word, { synonyms }: OpenIndex): readonly Word[] =>
  synonyms.get(stem) ?? synonyms.get(root) ?? [];

/** The matches of a word and of its synonyms. */
function search(text: string, known: Known, isBegun = false): Match[] {
  const word = wordFrom(text, known.morphology);
  const all = (other: Word) => tiersOf(known).flatMap((tier) => matchesOf(other, tier, isBegun && other === word));
  const synonyms = synonymsFor(word, known.index).filter(({ stem }) => stem !== word.stem);
  return [
    ...all(word),
    ...synonyms.flatMap(all).map((match) => ({ ...match, quality: match.quality * weights.synonym })),
  ];
}

/** The matches of a number, with the scale after it or without; numbers are never corrected. */
function figureMatches(figure: string, next: string | undefined, known: Known): Match[] {
  const whole = scaled(figure, next);
  const found = whole === undefined ? [] : search(whole, known);
  return [...found, ...search(figure, known).map((match) => (whole ? { ...match, quality: weights.unscaled } : match))];
}

/** The matches of an unknown word: as two words without a space, as a misspelling, or as a compound with a known part. */
function unknown(word: Word, known: Known, isBegun: boolean): Match[][] {
  const { compounds, stem } = known.morphology;
  // Short stems do not distinguish words.
  const isForm = (part: string, { forms }: Lexicon) =>
    forms.get(stem(part))?.some((entry) => entry.stem.length >= shortestKnown || entry.word.startsWith(part));
  const isWord = (part: string) =>
    known.index.lexicon.entries.has(part) ||
    (compounds && part.length >= shortestKnown && tiersOf(known).some((tier) => isForm(part, tier)));
  const cuts = Array.from(
    { length: Math.max(0, word.word.length - 2 * shortestPart + 1) },
    (_, cut) => cut + shortestPart,
  );
  const halves = cuts.map((cut) => [word.word.slice(0, cut), word.word.slice(cut)]);
  const two = halves.find((parts) => parts.every(isWord));
  if (two) return two.map((part) => search(part, known));
  const mended = known.full ? nearest(word.word, known, isBegun) : [];
  if (mended.length > 0 || !compounds) return [mended];
  // Only parts in the quick index: mentions in a text say too little.
  const [longest] = halves
    .flat()
    .filter((part) => part.length >= shortestKnown && isForm(part, known.index.lexicon))
    .sort((a, b) => b.length - a.length);
  return [longest ? search(longest, known).map((match) => ({ ...match, quality: match.quality * weights.part })) : []];
}

/** The corrections of a misspelt word, with all their matches. */
function nearest(text: string, known: Known, isBegun: boolean): Match[] {
  const corrections = tiersOf(known).flatMap((tier) => correctionsOf(text, tier, isBegun));
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

/** The names and phrases whose words are all in a query, in any order and form, by each of these words. */
function spokenIn(words: readonly Word[], index: OpenIndex): Map<Word, Phrase[]> {
  const isSame = (said: Word, word: Word) =>
    said.stem === word.stem ||
    isBase(said.word, word.stem) ||
    (said.root === word.root && word.root.length > 2) ||
    synonymsFor(word, index).some(({ stem }) => stem === said.stem);
  const found = new Map<Word, Phrase[]>();
  for (const phrase of index.spoken) {
    // A question word that is a whole phrase stands for itself; within a phrase it may also be a synonym: which people are coming.
    const isAlone = !phrase.isName && phrase.words.length === 1;
    const meant = phrase.words
      .map((said) => words.find((word) => (isAlone ? said.word === word.word : isSame(said, word))))
      .filter((word) => word !== undefined);
    if (meant.length < phrase.words.length) continue;
    for (const word of meant) found.set(word, [...(found.get(word) ?? []), phrase]);
  }
  return found;
}
