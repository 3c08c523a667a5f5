import { isFigure, scaled } from './figures.ts';
import { wordsOf } from './fold.ts';
import { correctionsOf, isBase, matchesOf, wordFrom, type Lexicon, type Match, type Word } from './lexicon.ts';
import type { Morphology } from './morphology.ts';
import type { OpenIndex, Phrase } from './open-index.ts';
import { weights } from './weights.ts';

/** A word of a query, the words that answer to it, and the names and phrases that were typed whole with it. */
export type Term = { text: string; matches: Match[]; spoken: readonly Phrase[] };

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
    const said = { text: word.word, spoken: spoken.get(word) ?? [] };
    const [before, after] = [asked[at - 1], asked[at + 1]];
    if (isFigure(word.word)) return [{ ...said, matches: figureMatches(word.word, after?.word, known) }];
    // The scale of a number is part of it.
    if (before && isFigure(before.word) && scaled(before.word, word.word)) return [];
    // Two words that are one when nothing parts them mean that one.
    const joined = (first: Word | undefined, second: Word | undefined) =>
      first && second
        ? search(first.word + second.word, known, true).filter(({ quality }) => quality >= weights.joined)
        : [];
    if (joined(before, word).length > 0) return [];
    const asOne = joined(word, after);
    const matches = asOne.length > 0 ? asOne : search(word.word, known, at === asked.length - 1);
    if (matches.length > 0 || said.spoken.length > 0) return [{ ...said, matches }];
    return unknown(word, known, at === asked.length - 1).map((found) => ({ ...said, matches: found }));
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
function unknown(word: Word, known: Known, isBegun: boolean): Match[][] {
  const { compounds, stem } = known.morphology;
  // Of a short stem too little is left to tell words apart.
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
  // A part that only some text has in passing says too little.
  const [longest] = halves
    .flat()
    .filter((part) => part.length >= shortestKnown && isForm(part, known.index.lexicon))
    .sort((a, b) => b.length - a.length);
  return [longest ? search(longest, known).map((match) => ({ ...match, quality: match.quality * weights.part })) : []];
}

/** The words that a misspelt one stands for; a word that was mended leads where it would have led. */
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

/** The names and phrases whose words all stand in a query, in any order and form, by each of those words. */
function spokenIn(words: readonly Word[], { spoken, synonyms }: OpenIndex): Map<Word, Phrase[]> {
  const isSame = (said: Word, word: Word) =>
    said.stem === word.stem ||
    isBase(said.word, word.stem) ||
    (said.root === word.root && word.root.length > 2) ||
    (synonyms.get(word.stem)?.some(({ stem }) => stem === said.stem) ?? false);
  const found = new Map<Word, Phrase[]>();
  for (const phrase of spoken) {
    const meant = phrase.words
      .map((said) => words.find((word) => isSame(said, word)))
      .filter((word) => word !== undefined);
    if (meant.length < phrase.words.length) continue;
    for (const word of meant) found.set(word, [...(found.get(word) ?? []), phrase]);
  }
  return found;
}
