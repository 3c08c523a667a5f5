import { isFigure } from './figures.ts';
import type { Match } from './lexicon.ts';
import { labelFrom, likenessTo } from './likeness.ts';
import { termsOf, type Indexes, type Term } from './terms.ts';
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

type Sum = {
  score: number;
  covered: number;
  matched: number;
  topical: number;
  isNamed: boolean;
  matchesRarest: boolean;
};
const empty: Sum = { score: 0, covered: 0, matched: 0, topical: 0, isNamed: false, matchesRarest: false };

/** Ranks pages for a query. Without the full text, only whole names and phrases of the glossary are matched with errors. */
export function rank(query: string, indexes: Indexes): Ranking {
  const { index } = indexes;
  // A query in quotation marks is not corrected.
  const isLiteral = /^\s*["“”«].*["”»]\s*$/.test(query);
  const terms = termsOf(query, indexes).map((term) =>
    isLiteral ? { ...term, matches: term.matches.filter(({ corrected }) => !corrected) } : term,
  );
  const places = terms.map(placesOf);
  const importance = places.map((found) => importanceOf(found, index.pages.length));
  const some = importance.filter(({ mentioned }) => mentioned > 0);
  // A term without matches counts as much as the average of the others.
  const average = some.reduce((sum, { mentioned }) => sum + mentioned, 0) / (some.length || 1);
  const total = average * terms.length;
  const rarest = Math.max(...some.map(({ mentioned }) => mentioned));
  // Beside a word that occurs nowhere, the rarest of the others says what was asked for only if it is a name.
  const isKnown = places.every((found) => found.size > 0);
  const telling = terms.map(({ matches }) => isKnown || matches.some(({ entry }) => index.properNames.has(entry.word)));
  // A number that occurs nowhere is what was asked for: only pages named beside it may answer.
  const isUnanswered = terms.some(({ text, matches }) => isFigure(text) && matches.length === 0);

  const sums = new Map<number, Sum>();
  for (const [term, found] of places.entries()) {
    const { named = 0, mentioned = 0 } = importance[term] ?? {};
    for (const [page, place] of found) {
      const isAlone = found.size === 1 && place.isSame;
      const weight = isAlone ? Math.max(weights.alone, place.weight) : place.weight;
      const sum = sums.get(page) ?? empty;
      sums.set(page, {
        score: sum.score + weight * (place.named ? named : mentioned),
        covered: sum.covered + mentioned * place.quality,
        matched: sum.matched + mentioned,
        topical: sum.topical + (place.topical ? 1 : 0),
        isNamed: sum.isNamed || (terms[term]?.phrases.some((phrase) => phrase.isName && phrase.page === page) ?? false),
        matchesRarest: sum.matchesRarest || (isAlone && telling[term] === true && mentioned === rarest),
      });
    }
  }
  const likeness = likenessTo(labelFrom(query, index.stopWords), indexes.morphology);
  for (const page of isLiteral || isUnanswered ? [] : index.pages.keys()) {
    const named = Math.max(
      likeness(index.names[page] ?? []),
      likeness(index.glossary[page] ?? []) * weights.similarPhrase,
    );
    if (named === 0) continue;
    const sum = sums.get(page) ?? empty;
    const score = sum.score + named * (total + weights.whole);
    sums.set(page, { ...sum, score, covered: total, topical: terms.length, isNamed: true });
  }
  const together = togetherIn(
    terms,
    importance.map(({ mentioned }) => mentioned / total),
  );
  const ranked = [...sums]
    .filter(
      ([, { matched, topical, isNamed, matchesRarest }]) =>
        (matched > weights.leastMatched * total || topical > 0 || matchesRarest) && (isNamed || !isUnanswered),
    )
    .map(([page, { score, covered, topical, isNamed }]) => {
      const share = total === 0 ? 1 : covered / total;
      const exponent = isNamed ? weights.namedPartial : weights.partial;
      const bonus = 1 + weights.together * (together.get(page) ?? 0) ** weights.apart;
      return { page, score: score * share ** exponent * bonus, covered: share, sure: topical === terms.length };
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

type Found = { weight: number; quality: number; isSame: boolean; topical: boolean; named: boolean };

/** The matches of a term by page; the weights of quick index and full text are added. */
function placesOf({ text, matches, phrases }: Term): Map<number, Found> {
  const found = new Map<number, Found>();
  for (const source of ['quick', 'text'] as const) {
    for (const [page, here] of bestOf(
      matches.filter(({ entry }) => entry.source === source),
      text,
    )) {
      const before = found.get(page);
      const weight = source === 'quick' ? here.weight : 0;
      found.set(page, {
        weight: here.weight + (before?.weight ?? 0),
        quality: Math.max(here.quality, before?.quality ?? 0),
        isSame: here.isSame || (before?.isSame ?? false),
        topical: weight >= weights.topical || (before?.topical ?? false),
        named: false,
      });
    }
  }
  for (const { page, isName } of phrases) {
    const weight = Math.max(isName ? weights.name : weights.phrase, found.get(page)?.weight ?? 0);
    found.set(page, { weight, quality: 1, isSame: true, topical: true, named: true });
  }
  return found;
}

type Best = Pick<Found, 'weight' | 'quality' | 'isSame'>;

/** The share of a query of several terms that meets in a passage of each page, or in two, one after the other. */
function togetherIn(terms: readonly Term[], shares: readonly number[]): Map<number, number> {
  /** By page and passage, the share that each term adds. */
  const met = new Map<number, Map<number, number[]>>();
  for (const [term, { matches }] of terms.length > 1 ? terms.entries() : [])
    for (const { entry, quality } of matches)
      for (const [page, , passages = []] of entry.places)
        for (const passage of passages.flatMap((passage) => [passage, passage + 1])) {
          const onPage = met.get(page) ?? new Map<number, number[]>();
          const added = onPage.get(passage) ?? terms.map(() => 0);
          added[term] = Math.max(added[term] ?? 0, quality * (shares[term] ?? 0));
          met.set(page, onPage.set(passage, added));
        }
  const sum = (added: readonly number[]) => added.reduce((all, one) => all + one, 0);
  return new Map([...met].map(([page, passages]) => [page, Math.max(...[...passages.values()].map(sum))]));
}

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
