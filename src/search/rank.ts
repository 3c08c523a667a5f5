import { distance } from './distance.ts';
import { joined, wordsOf } from './fold.ts';
import { allowance, isBase, type Match } from './lexicon.ts';
import { termsOf, type Known, type Term } from './terms.ts';
import { weights } from './weights.ts';

/** A page that answers a query. */
export type Ranked = {
  page: number;
  score: number;
  /** How much of what was asked the page holds, from 0 to 1. */
  covered: number;
  /** Whether its names, title or glossary answer all of it, so that no full text can place it better. */
  sure: boolean;
};

/** What a query came to: the pages that answer, the best first, and the words that stood for its terms. */
export type Ranking = { ranked: Ranked[]; words: Set<string>; corrections: Map<string, string> };

type Sum = { score: number; covered: number; told: number; holdsRarest: boolean };

/** Ranks pages for a query; before the full text is known nothing is mended but names. */
export function rank(query: string, known: Known): Ranking {
  const { index } = known;
  // Words between quotation marks are meant as they stand: nothing in them is corrected.
  const isLiteral = /^\s*["“”«].*["”»]\s*$/.test(query);
  const terms = termsOf(query, known).map((term) =>
    isLiteral ? { ...term, matches: term.matches.filter(({ corrected }) => !corrected) } : term,
  );
  const places = terms.map(placesOf);
  const importance = places.map((found) => importanceOf(found, index.pages.length));
  const some = importance.filter((each) => each > 0);
  // A term that stands nowhere counts as much as those that do, on average.
  const average = some.reduce((sum, each) => sum + each, 0) / (some.length || 1);
  const asked = average * terms.length;
  const rarest = Math.max(...some);

  const sums = new Map<number, Sum>();
  const sumOf = (page: number) => sums.get(page) ?? { score: 0, covered: 0, told: 0, holdsRarest: false };
  for (const [term, found] of places.entries()) {
    const weight = importance[term] ?? 0;
    for (const [page, place] of found) {
      const sum = sumOf(page);
      sums.set(page, {
        score: sum.score + weight * place.weight,
        covered: sum.covered + weight * place.quality,
        told: sum.told + (place.told ? 1 : 0),
        holdsRarest: sum.holdsRarest || (found.size === 1 && weight === rarest && place.quality >= weights.form),
      });
    }
  }
  for (const page of isLiteral ? [] : index.pages.keys()) {
    const named = Math.max(
      likeness(query, index.names[page] ?? [], known),
      likeness(query, index.phrases[page] ?? [], known) * weights.phrase,
    );
    if (named === 0) continue;
    const { score, holdsRarest } = sumOf(page);
    sums.set(page, { score: score + named * (asked + 2), covered: asked, told: terms.length, holdsRarest });
  }
  const ranked = [...sums]
    .map(([page, { score, covered, told, holdsRarest }]) => {
      const share = asked === 0 ? 1 : covered / asked;
      const listed = share >= weights.leastCovered || told > 0 || holdsRarest;
      return { page, score: score * share ** weights.partly, covered: share, sure: told === terms.length, listed };
    })
    .filter(({ listed }) => listed)
    .sort((a, b) => b.score - a.score);
  return {
    ranked,
    words: new Set(terms.flatMap(({ matches }) => matches.map(({ entry }) => entry.word))),
    corrections: new Map(
      terms.flatMap(({ text, matches: [first] }) => (first?.corrected ? [[text, first.entry.word]] : [])),
    ),
  };
}

type Found = { weight: number; quality: number; told: boolean; named: boolean };

/** Where one term stands; names and titles add to the text. */
function placesOf({ matches, spoken }: Term): Map<number, Found> {
  const found = new Map<number, Found>();
  for (const source of ['quick', 'text'] as const) {
    for (const [page, here] of bestOf(matches.filter(({ entry }) => entry.source === source))) {
      const before = found.get(page);
      const known = source === 'quick' ? here.weight : 0;
      found.set(page, {
        weight: here.weight + (before?.weight ?? 0),
        quality: Math.max(here.quality, before?.quality ?? 0),
        told: known >= weights.telling || (before?.told ?? false),
        named: known >= weights.naming || (before?.named ?? false),
      });
    }
  }
  for (const page of spoken) {
    found.set(page, {
      weight: Math.max(weights.spoken, found.get(page)?.weight ?? 0),
      quality: 1,
      told: true,
      named: true,
    });
  }
  return found;
}

/** The best of some matches on each page. */
function bestOf(matches: readonly Match[]): Map<number, { weight: number; quality: number }> {
  const best = new Map<number, { weight: number; quality: number }>();
  for (const { entry, quality } of matches) {
    for (const [page, worth] of entry.places) {
      const weight = worth * quality;
      if (weight > (best.get(page)?.weight ?? 0)) best.set(page, { weight, quality });
    }
  }
  return best;
}

/** How much a term tells: the rarer the more; one that names a page is not common for being mentioned on many. 0 where it stands nowhere. */
function importanceOf(found: ReadonlyMap<number, Found>, pages: number): number {
  const named = [...found.values()].filter((place) => place.named).length;
  return found.size === 0 ? 0 : Math.log(1 + (pages + 1) / ((named || found.size) + 0.5));
}

/** How near a query comes to one of some names as a whole, from 0 to 1. */
function likeness(query: string, names: readonly string[], { index: { stopWords }, morphology }: Known): number {
  const typed = joined(query);
  if (typed.length < 2) return 0;
  const bag = (text: string) =>
    wordsOf(text)
      .filter((word) => !stopWords.has(word))
      .sort()
      .join(' ');
  const most = typed.length < 5 ? 0 : allowance(typed);
  return Math.max(
    0,
    ...names.map((name) => {
      const known = joined(name);
      if (known === typed) return 1;
      if (known.startsWith(typed)) return 0.5 + (0.4 * typed.length) / known.length;
      if (bag(name) === bag(query)) return 0.9;
      if (typed.startsWith(known.slice(0, 3)) && isBase(known, morphology.stem(typed))) return 0.85;
      const errors = distance(typed, known, most);
      return errors <= most ? 0.9 - 0.1 * errors : 0;
    }),
  );
}
