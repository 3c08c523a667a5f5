import { distance } from './distance.ts';
import { joined, wordsOf } from './fold.ts';
import { isBase, type Match } from './lexicon.ts';
import { termsOf, type Known, type Term } from './terms.ts';
import { weights } from './weights.ts';

/** A page that answers a query. */
export type Ranked = {
  page: number;
  score: number;
  /** Coverage: the share of the query that the page matches, from 0 to 1, weighted by rarity. */
  covered: number;
  /** Whether names, title or glossary match all of the query, so that the full text cannot rank the page higher. */
  sure: boolean;
};

/** The result of a query: pages, the best first; the matched words; corrections by typed word. */
export type Ranking = { ranked: Ranked[]; words: Set<string>; corrections: Map<string, string> };

type Sum = { score: number; covered: number; held: number; told: number; isNamed: boolean; holdsRarest: boolean };
const nothing: Sum = { score: 0, covered: 0, held: 0, told: 0, isNamed: false, holdsRarest: false };

/** Ranks pages for a query. Without the full text, only whole names and phrases of the glossary are matched with errors. */
export function rank(query: string, known: Known): Ranking {
  const { index } = known;
  // A query in quotation marks is not corrected.
  const isLiteral = /^\s*["“”«].*["”»]\s*$/.test(query);
  const terms = termsOf(query, known).map((term) =>
    isLiteral ? { ...term, matches: term.matches.filter(({ corrected }) => !corrected) } : term,
  );
  const places = terms.map(placesOf);
  const importance = places.map((found) => importanceOf(found, index.pages.length));
  const some = importance.filter(({ mentioned }) => mentioned > 0);
  // A term without matches counts as much as the average of the others.
  const average = some.reduce((sum, { mentioned }) => sum + mentioned, 0) / (some.length || 1);
  const asked = average * terms.length;
  const rarest = Math.max(...some.map(({ mentioned }) => mentioned));

  const sums = new Map<number, Sum>();
  for (const [term, found] of places.entries()) {
    const { named = 0, mentioned = 0 } = importance[term] ?? {};
    for (const [page, place] of found) {
      const isAlone = found.size === 1 && place.isSame;
      const weight = isAlone ? Math.max(weights.alone, place.weight) : place.weight;
      const sum = sums.get(page) ?? nothing;
      sums.set(page, {
        score: sum.score + weight * (place.named ? named : mentioned),
        covered: sum.covered + mentioned * place.quality,
        held: sum.held + mentioned,
        told: sum.told + (place.told ? 1 : 0),
        isNamed: sum.isNamed || (terms[term]?.spoken.some((phrase) => phrase.isName && phrase.page === page) ?? false),
        holdsRarest: sum.holdsRarest || (isAlone && mentioned === rarest),
      });
    }
  }
  const likeness = likenessOf(query, known);
  for (const page of isLiteral ? [] : index.pages.keys()) {
    const named = Math.max(likeness(index.names[page] ?? []), likeness(index.phrases[page] ?? []) * weights.phrase);
    if (named === 0) continue;
    const sum = sums.get(page) ?? nothing;
    const score = sum.score + named * (asked + weights.whole);
    sums.set(page, { ...sum, score, covered: asked, told: terms.length, isNamed: true });
  }
  const ranked = [...sums]
    .filter(([, { held, told, holdsRarest }]) => held > weights.leastHeld * asked || told > 0 || holdsRarest)
    .map(([page, { score, covered, told, isNamed }]) => {
      const share = asked === 0 ? 1 : covered / asked;
      const partly = isNamed ? weights.namedPartly : weights.partly;
      return { page, score: score * share ** partly, covered: share, sure: told === terms.length };
    })
    .sort((a, b) => b.score - a.score);
  return {
    ranked,
    words: new Set(terms.flatMap(({ matches }) => matches.map(({ entry }) => entry.word))),
    corrections: new Map(
      terms.flatMap(({ text, matches: [first] }) => (first?.corrected ? [[text, first.entry.word]] : [])),
    ),
  };
}

type Found = { weight: number; quality: number; isSame: boolean; told: boolean; named: boolean };

/** The matches of a term by page; the weights of quick index and full text are added. */
function placesOf({ text, matches, spoken }: Term): Map<number, Found> {
  const found = new Map<number, Found>();
  for (const source of ['quick', 'text'] as const) {
    for (const [page, here] of bestOf(
      matches.filter(({ entry }) => entry.source === source),
      text,
    )) {
      const before = found.get(page);
      const known = source === 'quick' ? here.weight : 0;
      found.set(page, {
        weight: here.weight + (before?.weight ?? 0),
        quality: Math.max(here.quality, before?.quality ?? 0),
        isSame: here.isSame || (before?.isSame ?? false),
        told: known >= weights.telling || (before?.told ?? false),
        named: false,
      });
    }
  }
  for (const { page, isName } of spoken) {
    const weight = Math.max(isName ? weights.name : weights.spoken, found.get(page)?.weight ?? 0);
    found.set(page, { weight, quality: 1, isSame: true, told: true, named: true });
  }
  return found;
}

type Best = Pick<Found, 'weight' | 'quality' | 'isSame'>;

/** Number of first letters that an inflected name keeps. */
const kept = 5;

/** The best match on each page, and whether it is the word itself: Laurila for Laurilan, but not book for booking. */
function bestOf(matches: readonly Match[], text: string): Map<number, Best> {
  const best = new Map<number, Best>();
  for (const { entry, quality } of matches) {
    const isSame = quality >= weights.base && entry.word.startsWith(text.slice(0, kept));
    for (const [page, worth] of entry.places) {
      const weight = worth * quality;
      if (weight > (best.get(page)?.weight ?? 0)) best.set(page, { weight, quality, isSame });
    }
  }
  return best;
}

/**
 * Inverse document frequency of a term, 0 without matches: once among the pages that it names and once among those that mention it,
 * so that a name ranks its own pages above the many that mention it.
 */
function importanceOf(found: ReadonlyMap<number, Found>, pages: number): { named: number; mentioned: number } {
  const rarity = (count: number) => (count === 0 ? 0 : Math.log(1 + (pages + 1) / (count + 0.5)));
  const named = [...found.values()].filter((place) => place.named).length;
  return { named: rarity(named || found.size), mentioned: rarity(found.size) };
}

/** Gives the similarity of the whole query with the most similar of some names, from 0 to 1. */
function likenessOf(query: string, { index: { stopWords }, morphology }: Known): (names: readonly string[]) => number {
  const typed = joined(query);
  if (typed.length < 2) return () => 0;
  const bag = (text: string) =>
    wordsOf(text)
      .filter((word) => !stopWords.has(word))
      .sort()
      .join(' ');
  const typedWords = bag(query);
  // The edit distance allowed for a whole name, which is higher than for a word of the same length.
  const most = typed.length < 5 ? 0 : typed.length < 7 ? 1 : 2;
  const likenessTo = (name: string): number => {
    const known = joined(name);
    if (known === typed) return 1;
    if (known.startsWith(typed)) return weights.begun + (weights.begunMore * typed.length) / known.length;
    if (bag(name) === typedWords) return weights.form;
    if (typed.startsWith(known.slice(0, 3)) && isBase(known, morphology.stem(typed))) return weights.base;
    const errors = distance(typed, known, most);
    return errors <= most ? weights.form - weights.mistake * errors : 0;
  };
  return (names) => Math.max(0, ...names.map(likenessTo));
}
