import type { Browser, Page } from 'playwright-core';
import { idOf, type Query } from './queries.ts';
import { bytesOf, meter } from './wire.ts';

/** The results of each query, and the bytes over the wire. */
export type Run = {
  /** Ids of the pages found, the best first, query by query. */
  answers: string[][];
  /** Up to the first answer, up to the last of a first query, and of the costliest query after it. */
  bytes: { first: number; all: number; further: number };
};

/** Everything but the page itself and its fonts. */
const searched = /\.(js|json|txt)$/;

/** Requests for the first answer in a language: code and quick index. */
const quick = (lang: string) => new RegExp(`\\.js$|/search/${lang}\\.json$`);

/** Types queries into the search pages of a built site that is served at an address, one page a language. */
export async function typedSearch(
  browser: Browser,
  url: string,
  dist: string,
  queries: readonly Query[],
): Promise<Run> {
  const answers = new Map<Query, string[]>();
  const bytes = { first: 0, all: 0, further: 0 };
  for (const lang of new Set(queries.map((query) => query.lang))) {
    const page = await browser.newPage();
    const fetched = meter(page, url, dist);
    await page.goto(`${url}/${lang}/search/`);
    for (const [number, query] of queries.filter((known) => known.lang === lang).entries()) {
      answers.set(query, await answerTo(page, query.q));
      const now = fetched();
      if (number > 0) bytes.further = Math.max(bytes.further, bytesOf(now, searched));
      else {
        bytes.first = Math.max(bytes.first, bytesOf(now, quick(lang)));
        bytes.all = Math.max(bytes.all, bytesOf(now, searched));
      }
    }
    await page.close();
  }
  return { answers: queries.map((query) => answers.get(query) ?? []), bytes };
}

async function answerTo(page: Page, words: string): Promise<string[]> {
  const field = page.locator('main input[type=search]');
  await field.fill('');
  await page.locator('main [data-search-status=idle]').waitFor({ state: 'attached' });
  await field.fill(words);
  await page
    .locator('main :is([data-search-status=results], [data-search-status=nothing])')
    .waitFor({ state: 'attached' });
  await page.waitForLoadState('networkidle');
  const links = page.locator('main [data-search-results] > li > a');
  return (await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href))).map(idOf);
}
