import { launchBrowser } from '../support/browser.ts';
import { serve } from '../support/server.ts';
import { firstResultOnPhone } from './phone.ts';
import { querySets } from './queries.ts';
import { searchReport } from './search-report.ts';
import { measureSearch } from './search.ts';

/** `npm run bench`: types every set of queries, or those named, into the built search pages, and prints the figures. */
const sets = process.argv.length > 2 ? process.argv.slice(2) : querySets();
const browser = await launchBrowser();
for (const set of sets) {
  const { ours, stock } = await measureSearch(browser, 'dist', set);
  console.log(`${searchReport(ours, stock)}\n`);
}
const server = await serve('dist');
for (const [path, word] of [
  ['/fr/', 'gem'],
  ['/en/', 'passports'],
  ['/fi/', 'nok'],
] as const) {
  const time = await firstResultOnPhone(browser, `${server.url}${path}`, word);
  console.log(`First result on a mid-range phone, ${time} ms after the last key of “${word}” on ${path}`);
}
await Promise.all([browser.close(), server.close()]);
