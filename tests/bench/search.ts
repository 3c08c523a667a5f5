import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { serve } from '../support/server.ts';
import { placeOf, queriesIn, scoreOf, type Query, type Score } from './queries.ts';
import { stockPagefind } from './stock-pagefind.ts';
import { typedSearch, type Run } from './typed-search.ts';

/** The results of a search for a set of queries. */
export type SearchFigures = {
  set: string;
  all: Score;
  byKind: Record<string, Score>;
  byLanguage: Record<string, Score>;
  bytes: Run['bytes'];
  /** Queries whose right page is not the first, with what came first. */
  missed: { query: Query; first: string | undefined }[];
};

/** This site’s search and stock Pagefind, with the same queries over the same built pages. */
export async function measureSearch(
  browser: Browser,
  dist: string,
  set: string,
): Promise<{ ours: SearchFigures; stock: SearchFigures }> {
  const queries = queriesIn(set);
  const server = await serve(dist);
  const folder = resolve('.cache/bench/stock-pagefind');
  rmSync(folder, { recursive: true, force: true });
  const ours = figures(set, queries, await typedSearch(browser, server.url, dist, queries));
  const stock = figures(set, queries, await stockPagefind(browser, dist, folder, queries));
  await server.close();
  return { ours, stock };
}

function figures(set: string, queries: readonly Query[], { answers, bytes }: Run): SearchFigures {
  const places = queries.map((query, number) => placeOf(query, answers[number] ?? []));
  const by = (key: 'kind' | 'lang') =>
    Object.fromEntries(
      [...Map.groupBy(queries.keys(), (number) => queries[number]?.[key] ?? '')].map(([name, numbers]) => [
        name,
        scoreOf(numbers.map((number) => places[number] ?? 0)),
      ]),
    );
  return {
    set,
    all: scoreOf(places),
    byKind: by('kind'),
    byLanguage: by('lang'),
    bytes,
    missed: queries.flatMap((query, number) => (places[number] === 1 ? [] : [{ query, first: answers[number]?.[0] }])),
  };
}
