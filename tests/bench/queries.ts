import { globSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** A query and its right pages, one of which must come first; with none, nothing must be found. */
export type Query = { lang: string; q: string; kind: string; first?: string; any?: string[]; none?: boolean };

/** Every set of queries of this repository. */
export const querySets = (): string[] => globSync('tests/search/*.yaml').sort();

/** The queries of a set. */
export const queriesIn = (file: string): Query[] => parse(readFileSync(file, 'utf8')) as Query[];

/** The id of the page at a path: alder-house for /fi/delegation/alder-house/. */
export const idOf = (address: string): string =>
  new URL(address, 'http://localhost').pathname.split('/').filter(Boolean).slice(1).at(-1) ?? 'home';

/** The rank of the first right page from 1, or 0 if it is missing. A query without right pages has rank 1 if nothing is found. */
export function placeOf({ first, any, none }: Query, ids: readonly string[]): number {
  if (none) return ids.length === 0 ? 1 : 0;
  const right = any ?? [first];
  return ids.findIndex((id) => right.includes(id)) + 1;
}

/** Success at 1 and mean reciprocal rank. */
export type Score = { queries: number; successAt1: number; meanReciprocalRank: number };

/** Computes both from a list of ranks. */
export function scoreOf(places: readonly number[]): Score {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  return {
    queries: places.length,
    successAt1: mean(places.map((place) => (place === 1 ? 1 : 0))),
    meanReciprocalRank: mean(places.map((place) => (place === 0 ? 0 : 1 / place))),
  };
}
