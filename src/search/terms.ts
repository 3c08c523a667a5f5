import { isFigure, isUnit, scaled } from './figures.ts';
import { fold, wordsOf } from './fold.ts';
import { correctionsOf, isBase, matchesOf, wordFrom, type Lexicon, type Match, type Word } from './lexicon.ts';
import type { Morphology } from './morphology.ts';
import type { OpenIndex, Phrase } from './open-index.ts';
import { weights } from './weights.ts';

/** A word of a query, its matches, and the names and phrases in the query that it is part of. */
export type Term = { text: string; matches: Match[]; phrases: readonly Phrase[] };

/** The quick index, and the full text once it has been fetched. */
export type Indexes = { index: OpenIndex; full: Lexicon | undefined; morphology: Morphology };

/** Minimum length of each part when a word is split, and of a part that is searched on its own. */
const [shortestPart, shortestWord] = [3, 4];

/** Maximum length of an unknown word that is ignored beside others. */
const longestInitials = 2;

/** The terms of a query with their matches. */
export function termsOf(query: string, indexes: Indexes): Term[] {
  const { index, morphology } = indexes;
  const words = wordsOf(query).map((word) => wordFrom(word, morphology));
  const phrases = phrasesIn(words, index);
  const isContentWord = (word: Word) => !index.stopWords.has(word.word) || phrases.has(word);
  const contentWords = words.filter(isContentWord);
  const searched = contentWords.length > 0 ? contentWords : words;
  const isIndexed = ({ word }: Word) => tiersOf(indexes).some(({ entries }) => entries.has(word));
  /** Two words may be one with a hyphen between them, or where one of them is unknown by itself. */
  const mayJoin = (first: Word, second: Word) =>
    !isIndexed(first) || !isIndexed(second) || fold(query).includes(`${first.word}-${second.word}`);
  return searched.flatMap((word, at): Term[] => {
    const base = { text: word.word, phrases: phrases.get(word) ?? [] };
    const [before, after] = [searched[at - 1], searched[at + 1]];
    if (isFigure(word.word))
      return [{ ...base, matches: search(scaled(word.word, after?.word) ?? word.word, indexes) }];
    // The scale after a number, as in 1.6 billion, is part of the number.
    if (before && isFigure(before.word) && scaled(before.word, word.word)) return [];
    if (isUnit(word.word) && searched.slice(0, at).some((other) => isFigure(other.word))) return [];
    const joined = (first: Word | undefined, second: Word | undefined) =>
      first && second && mayJoin(first, second)
        ? search(first.word + second.word, indexes, true).filter(isOne(first, second))
        : [];
    if (joined(before, word).length > 0) return [];
    const asOne = joined(word, after);
    const matches = asOne.length > 0 ? asOne : search(word.word, indexes, at === searched.length - 1);
    if (matches.length > 0 || base.phrases.length > 0) return [{ ...base, matches }];
    // Initials of a name: JC Nataf.
    if (indexes.full && word.word.length <= longestInitials && searched.length > 1) return [];
    return unknown(word, indexes, at === searched.length - 1).map((found) => ({ ...base, matches: found }));
  });
}

/** Whether two words make one: a short second word may be cut off as an ending, so the one must hold its beginning. */
const isOne =
  (first: Word, second: Word) =>
  ({ entry, quality }: Match): boolean =>
    quality >= weights.joined && entry.word.startsWith(first.word + second.word.slice(0, 2));

const tiersOf = ({ index, full }: Indexes): Lexicon[] => (full ? [index.lexicon, full] : [index.lexicon]);

const synonymsFor = ({ stem, root }: Word, { synonyms }: OpenIndex): readonly Word[] =>
  synonyms.get(stem) ?? synonyms.get(root) ?? [];

/** The matches of a word and of its synonyms. */
function search(text: string, indexes: Indexes, isPrefix = false): Match[] {
  const word = wordFrom(text, indexes.morphology);
  const all = (other: Word) => tiersOf(indexes).flatMap((tier) => matchesOf(other, tier, isPrefix && other === word));
  const synonyms = synonymsFor(word, indexes.index).filter(({ stem }) => stem !== word.stem);
  return [
    ...all(word),
    ...synonyms.flatMap(all).map((match) => ({ ...match, quality: match.quality * weights.synonym })),
  ];
}

/** The matches of an unknown word: as two words without a space, as a misspelling, or as a compound with a known part. */
function unknown(word: Word, indexes: Indexes, isPrefix: boolean): Match[][] {
  const { compounds, stem } = indexes.morphology;
  // Short stems do not distinguish words.
  const isForm = (part: string, { forms }: Lexicon) =>
    forms
      .get(stem(part))
      ?.some(
        ({ stem, word }) => stem.length > shortestWord || (word.startsWith(part) && word.length <= part.length + 1),
      );
  const isWord = (part: string) =>
    indexes.index.lexicon.entries.has(part) ||
    synonymsFor(wordFrom(part, indexes.morphology), indexes.index).length > 0 ||
    (compounds && part.length >= shortestWord && tiersOf(indexes).some((tier) => isForm(part, tier)));
  const cuts = Array.from(
    { length: Math.max(0, word.word.length - 2 * shortestPart + 1) },
    (_, cut) => cut + shortestPart,
  );
  const halves = cuts.map((cut) => [word.word.slice(0, cut), word.word.slice(cut)]);
  const two = halves
    .filter((parts) => parts.every(isWord))
    .map((parts) => parts.map((part) => search(part, indexes)))
    .find(haveSamePage);
  if (two) return two;
  const corrected = indexes.full ? nearest(word.word, indexes, isPrefix) : [];
  if (corrected.length > 0 || !compounds) return [corrected];
  // Only parts in the quick index: mentions in a text say too little.
  const [longest] = halves
    .flat()
    .filter((part) => part.length >= shortestWord && isForm(part, indexes.index.lexicon))
    .sort((a, b) => b.length - a.length);
  return [
    longest ? search(longest, indexes).map((match) => ({ ...match, quality: match.quality * weights.part })) : [],
  ];
}

/** Whether a page has both parts of a word: housing and loans on different pages say nothing of housing loans. */
function haveSamePage([first = [], second = []]: Match[][]): boolean {
  const pages = new Set(first.flatMap(({ entry }) => entry.places.map(([page]) => page)));
  return second.some(({ entry }) => entry.places.some(([page]) => pages.has(page)));
}

/** The corrections of a misspelt word, with all their matches. */
function nearest(text: string, indexes: Indexes, isPrefix: boolean): Match[] {
  const corrections = tiersOf(indexes).flatMap((tier) => correctionsOf(text, tier, isPrefix));
  const best = Math.max(...corrections.map(({ quality }) => quality));
  return corrections
    .filter(({ quality }) => quality === best)
    .flatMap((match) => [
      match,
      ...search(match.entry.word, indexes).map((derived) => ({
        ...derived,
        quality: derived.quality * match.quality,
        corrected: true,
      })),
    ]);
}

/** The names and phrases whose words are all in a query, in any order and form, by each of these words. */
function phrasesIn(words: readonly Word[], index: OpenIndex): Map<Word, Phrase[]> {
  const isSame = (part: Word, word: Word) =>
    part.stem === word.stem ||
    isBase(part.word, word.stem, index.lexicon.morphology) ||
    (part.root === word.root && word.root.length > 2) ||
    synonymsFor(word, index).some(({ stem }) => stem === part.stem);
  const found = new Map<Word, Phrase[]>();
  const wordsFor = (phrase: Phrase, isMatch: typeof isSame) =>
    phrase.words.map((part) => words.find((word) => isMatch(part, word))).filter((word) => word !== undefined);
  const names = index.phrases.filter((phrase) => phrase.isName && index.pages[phrase.page]?.kind === 'profile');
  const isNamed = names.some((name) => wordsFor(name, isSame).length === name.words.length);
  const { stem } = index.lexicon.morphology;
  for (const phrase of index.phrases) {
    // Written as one word: simkortti for SIM-kortti.
    const joined = stem(phrase.words.map(({ word }) => word).join(''));
    const whole = phrase.words.length > 1 ? words.filter((word) => word.stem === joined) : [];
    for (const word of whole) found.set(word, [...(found.get(word) ?? []), phrase]);
    // A question word that is a whole phrase stands for itself, and asks of an organisation where one is named: when was it founded;
    // within a phrase it may also be a synonym: which people are coming.
    const isAlone = !phrase.isName && phrase.words.length === 1;
    if (isAlone && isNamed) continue;
    const matched = wordsFor(phrase, isAlone ? (part, word) => part.word === word.word : isSame);
    if (matched.length < phrase.words.length) continue;
    for (const word of matched) found.set(word, [...(found.get(word) ?? []), phrase]);
  }
  return found;
}
