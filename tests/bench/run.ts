import '../../src/commands/in-plain-words.ts';
import { mkdirSync, writeFileSync } from 'node:fs';
import { optionsOf } from '../../src/commands/command-line.ts';
import { launchBrowser } from '../support/browser.ts';
import { serve } from '../support/server.ts';
import { buildsReport, measureBuild, type BuildFigures } from './builds.ts';
import { measurePages, pagesReport } from './pages.ts';
import { firstResultOnPhone } from './phone.ts';
import { querySets } from './queries.ts';
import { searchReport } from './search-report.ts';
import { measureSearch } from './search.ts';
import { compressedCopy } from './wire.ts';

/**
 * `npm run bench`: prints what pages weigh, how well the search answers and what builds cost, and writes the figures to
 * .cache/bench/figures.json, so that two runs can be compared. `-- --only pages` measures a part: pages, search, builds.
 */
const parts = ['pages', 'search', 'builds'];
const usage = `npm run bench [-- --only ${parts.join('|')}]`;
const { only } = optionsOf(usage, { only: { type: 'string' } });
if (only !== undefined && !parts.includes(only)) throw new Error(`Write: ${usage}`);
const isAsked = (part: string) => only === undefined || only === part;
const browser = await launchBrowser();
const figures: Record<string, unknown> = {
  date: new Date().toISOString(),
  versions: { node: process.version, chromium: browser.version() },
};

if (isAsked('pages')) {
  const pages = await measurePages(browser, 'dist');
  figures.pages = pages;
  console.log(`${pagesReport(pages)}\n`);
}

if (isAsked('search')) {
  const sets = [];
  for (const set of querySets()) {
    const measured = await measureSearch(browser, 'dist', set);
    sets.push(measured);
    console.log(`${searchReport(measured.ours, measured.stock)}\n`);
  }
  const compressed = '.cache/bench/compressed';
  compressedCopy('dist', compressed);
  const server = await serve(compressed);
  const phone: Record<string, number> = {};
  for (const [path, word] of [
    ['/fr/', 'gem'],
    ['/en/', 'passports'],
    ['/fi/', 'nok'],
  ] as const) {
    phone[`${path}${word}`] = await firstResultOnPhone(browser, `${server.url}${path}`, word);
    console.log(
      `First result on a mid-range phone, ${phone[`${path}${word}`]} ms after the last key of “${word}” on ${path}`,
    );
  }
  figures.search = { sets, phone };
  await server.close();
}

if (isAsked('builds')) {
  const builds: BuildFigures[] = [];
  for (const organisations of [13, 300, 1000]) {
    console.log(`Building the site of ${organisations} organisations, twice …`);
    builds.push(await measureBuild(browser, organisations));
  }
  figures.builds = builds;
  console.log(`\n${buildsReport(builds)}`);
}

await browser.close();
mkdirSync('.cache/bench', { recursive: true });
writeFileSync('.cache/bench/figures.json', `${JSON.stringify(figures, undefined, 2)}\n`);
