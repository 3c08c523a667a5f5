import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createIndex } from 'pagefind';
import type { Browser } from 'playwright-core';
import { serve } from '../support/server.ts';
import { idOf, type Query } from './queries.ts';
import type { Run } from './typed-search.ts';
import { bytesOf, meter } from './wire.ts';

/** The part of Pagefind’s browser API that is used here. */
type Pagefind = { search(words: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }> };

/** Runs the same queries with stock Pagefind over the <main> of the same pages, without the search page. */
export async function stockPagefind(
  browser: Browser,
  dist: string,
  folder: string,
  queries: readonly Query[],
): Promise<Run> {
  const languages = [...new Set(queries.map(({ lang }) => lang))];
  await writeSite(dist, folder, languages);
  const server = await serve(folder);
  const answers = new Map<Query, string[]>();
  const bytes = { first: 0, all: 0, further: 0 };
  for (const lang of languages) {
    const page = await browser.newPage();
    const fetched = meter(page, server.url, folder);
    await page.goto(`${server.url}/${lang}.html`);
    for (const [number, query] of queries.filter((known) => known.lang === lang).entries()) {
      const urls = await page.evaluate(
        async ([words, script]) => {
          const pagefind = (await import(script)) as Pagefind;
          const { results } = await pagefind.search(words);
          return Promise.all(results.slice(0, 5).map(async (result) => (await result.data()).url));
        },
        [query.q, '/pagefind/pagefind.js'] as const,
      );
      answers.set(query, urls.map(idOf));
      const weight = bytesOf(fetched(), /\/pagefind\//);
      if (number > 0) bytes.further = Math.max(bytes.further, weight);
      else bytes.all = bytes.first = Math.max(bytes.all, weight);
    }
    await page.close();
  }
  await server.close();
  return { answers: queries.map((query) => answers.get(query) ?? []), bytes };
}

async function writeSite(dist: string, folder: string, languages: readonly string[]): Promise<void> {
  const { index } = await createIndex({ rootSelector: 'main' });
  if (!index) throw new Error('Pagefind could not be started.');
  for (const lang of languages) {
    for (const path of globSync(`${lang}/**/index.html`, { cwd: dist })) {
      if (path === `${lang}/search/index.html`) continue;
      const content = readFileSync(join(dist, path), 'utf8');
      await index.addHTMLFile({ url: `/${dirname(path)}/`, content });
    }
  }
  const { files } = await index.getFiles();
  await index.deleteIndex();
  for (const { path, content } of files) {
    mkdirSync(dirname(join(folder, 'pagefind', path)), { recursive: true });
    writeFileSync(join(folder, 'pagefind', path), content);
  }
  for (const lang of languages)
    writeFileSync(join(folder, `${lang}.html`), `<!doctype html><html lang="${lang}"><title>${lang}</title>`);
}
