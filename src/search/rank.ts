import { distance } from './distance.ts';
import { joined, wordsOf } from './fold.ts';
import { allowance, correctionsOf, isBase, kinOf, matchesOf, type Lexicon, type Match } from './lexicon.ts';
import type { OpenIndex } from './open-index.ts';
import type { Stem } from './stemmers.ts';

/** A page that answers a query. */
export type Ranked = {
  page: number;
  score: number;
  /** How much of what was asked the page holds, from 0 to 1. */
  covered: number;
  /** How many terms its names, title or glossary answer. */
  told: number;
  /** Whether its names, title or glossary answer all of it, so that no full text can place it better. */
  sure: boolean;
};

/** What a query came to: the pages that answer, the best first, and the words that stood for its terms. */
export type Ranking = { ranked: Ranked[]; words: Set<string>; corrections: Map<string, string> };

type Term = { text: string; matches: Match[] };

/** Weight from which a word of the quick index says what a page is about. */
const telling = 0.5;

/** What a phrase of the glossary is worth beside a name. */
const phraseWorth = 0.8;

/** Least part of a query that a page must hold to be listed. */
const leastCovered = 0.4;

/**
 * Ranks pages for a query.
 *
 * @param full the words of the full text; undefined before they have been fetched, and then nothing is corrected but names
 */
export function rank(query: string, index: OpenIndex, full: Lexicon | undefined, stem: Stem): Ranking {
  const tiers = full ? [index.lexicon, full] : [index.lexicon];
  const terms = termsOf(query, index, tiers, stem, full !== undefined);
  const count = index.pages.length;
  const pages = new Map<number, { score: number; covered: number; told: number }>();
  let asked = 0;
  let missing = 0;
  for (const { matches } of terms) {
    const found = placesOf(matches, tiers);
    if (found.size === 0) {
      missing += 1;
      continue;
    }
    // A word that names a page is not common for being mentioned on many.
    const namesakes = [...found.values()].filter(({ told }) => told).length;
    const importance = Math.log(1 + (count + 1) / ((namesakes || found.size) + 0.5));
    asked += importance;
    for (const [page, { weight, quality, told }] of found) {
      const sum = pages.get(page) ?? { score: 0, covered: 0, told: 0 };
      sum.score += importance * weight;
      sum.covered += importance * quality;
      sum.told += told ? 1 : 0;
      pages.set(page, sum);
    }
  }
  // A term that stands nowhere counts as much as those that do, on average.
  if (missing < terms.length) asked += (asked / (terms.length - missing)) * missing;
  for (const page of index.pages.keys()) {
    const named = Math.max(
      likeness(query, index.names[page] ?? [], index.stopWords, stem),
      likeness(query, index.phrases[page] ?? [], index.stopWords, stem) * phraseWorth,
    );
    if (named === 0) continue;
    const sum = pages.get(page) ?? { score: 0, covered: 0, told: 0 };
    pages.set(page, { score: sum.score + named * (asked + 2), covered: asked, told: terms.length });
  }
  const ranked = [...pages].map(([page, { score, covered, told }]) => {
    const share = asked === 0 ? 1 : covered / asked;
    return { page, score: score * share ** (told > 0 ? 1 : 1.5), covered: share, told, sure: told === terms.length };
  });
  return {
    ranked: ranked.filter(({ covered, told }) => covered >= leastCovered || told > 0).sort((a, b) => b.score - a.score),
    words: new Set(terms.flatMap(({ matches }) => matches.map(({ word }) => word))),
    corrections: new Map(
      terms.flatMap(({ text, matches }) => (matches[0]?.corrected ? [[text, matches[0].word]] : [])),
    ),
  };
}

function termsOf(query: string, { stopWords }: OpenIndex, tiers: Lexicon[], stem: Stem, correct: boolean): Term[] {
  const words = wordsOf(query);
  const telling = words.filter((word) => !stopWords.has(word) || tiers[0]?.has(word));
  const texts = telling.length > 0 ? telling : words;
  const search = (text: string) => tiers.flatMap((tier) => matchesOf(text, tier.keys(), stem));
  return texts.map((text, position) => {
    const run = [texts[position - 1], texts[position + 1]].flatMap((beside, index) =>
      beside ? search(index === 0 ? beside + text : text + beside).filter(({ quality }) => quality >= 0.8) : [],
    );
    // Two words that are one when nothing parts them mean that one.
    const matches = run.length > 0 ? run : search(text);
    if (matches.length > 0) return { text, matches };
    const parts = split(text, search);
    if (parts.length > 0) return { text, matches: parts };
    // A word that was mended leads where it would have led.
    const mended = (correct ? nearest(text, tiers) : []).flatMap((match) => [
      match,
      ...search(match.word).map((kin) => ({ ...kin, quality: kin.quality * match.quality, corrected: true })),
    ]);
    return { text, matches: mended.length > 0 ? mended : tiers.flatMap((tier) => kinOf(text, tier.keys())) };
  });
}

/** Words that a term is made of when nothing parts them: mobilemonday. */
function split(text: string, search: (text: string) => Match[]): Match[] {
  const likely = (part: string, least: number) => search(part).filter(({ quality }) => quality >= least);
  for (let cut = 3; cut <= text.length - 3; cut += 1) {
    const [left, right] = [likely(text.slice(0, cut), 0.85), likely(text.slice(cut), cut > 3 ? 0.6 : 0.85)];
    if (left.length > 0 && right.length > 0) return [...left, ...right].map((match) => ({ ...match, quality: 0.7 }));
  }
  return [];
}

function nearest(text: string, tiers: Lexicon[]): Match[] {
  const corrections = tiers.flatMap((tier) => correctionsOf(text, tier.keys()));
  const best = Math.max(...corrections.map(({ quality }) => quality));
  return corrections.filter(({ quality }) => quality === best);
}

type Found = { weight: number; quality: number; told: boolean };

/** Where the matches of one term stand; names and titles add to the text. */
function placesOf(matches: readonly Match[], tiers: Lexicon[]): Map<number, Found> {
  const found = new Map<number, Found>();
  for (const [number, tier] of tiers.entries()) {
    const best = new Map<number, Found>();
    for (const { word, quality } of matches) {
      for (const [page, worth] of tier.get(word) ?? []) {
        const weight = worth * quality;
        if (weight <= (best.get(page)?.weight ?? 0)) continue;
        best.set(page, { weight, quality, told: number === 0 && weight >= telling });
      }
    }
    for (const [page, here] of best) {
      const before = found.get(page);
      found.set(page, {
        weight: here.weight + (before?.weight ?? 0),
        quality: Math.max(here.quality, before?.quality ?? 0),
        told: here.told || (before?.told ?? false),
      });
    }
  }
  return found;
}

/** How near a query comes to one of some names as a whole, from 0 to 1. */
function likeness(query: string, names: readonly string[], stopWords: ReadonlySet<string>, stem: Stem): number {
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
      if (typed.startsWith(known.slice(0, 3)) && isBase(known, stem(typed))) return 0.85;
      const errors = distance(typed, known, most);
      return errors <= most ? 0.9 - 0.1 * errors : 0;
    }),
  );
}
