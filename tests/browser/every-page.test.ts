import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { wireBytes } from '../bench/wire.ts';
import { record } from '../support/accessibility-runs.ts';
import { fileOf } from '../support/built.ts';
import { browser } from '../support/chromium.ts';
import { crawl, nothingKept, onPages, type Crawl, type Visit } from '../support/crawl.ts';
import { publishedPages } from '../support/sample.ts';
import { serve } from '../support/server.ts';
import { siteContent, sites } from '../support/sites.ts';

/** Limit for a page with all its files, in bytes; the pictures of the press and the badges of partners count too. */
const heaviest = 60_000;

describe.each(sites)('every page of $name', (site) => {
  let crawled: Crawl;
  beforeAll(async () => {
    crawled = await crawl(browser, site);
  });

  /** Path of the site on its host, as in 404.html. */
  const root = new URL(siteContent(site).site.url).pathname.replace(/\/$/, '');
  const pathOf = (url: string) => new URL(url).pathname.replace(root, '');
  const told = (tell: (visit: Visit) => unknown[]) =>
    crawled.visits.flatMap((visit) => tell(visit).map((what) => `${visit.address}: ${String(what)}`));
  /** The search and the cards have limits of their own. */
  const arriving = () =>
    crawled.visits.filter(({ address }) => !address.endsWith('/search/') && !address.startsWith('/embed/'));

  test('comes with its content policy as a header, and the browser refuses nothing under it', () => {
    expect(told(({ policy }) => (policy.startsWith("default-src 'none'; ") ? [] : [policy]))).toEqual([]);
    expect(told(({ refused }) => refused)).toEqual([]);
  });

  test('asks nothing of another host, sends nothing but requests, and leaves nothing on the machine', () => {
    const asked = crawled.visits.flatMap(({ requests }) => requests);
    expect(asked.length).toBeGreaterThan(crawled.visits.length);
    expect(
      told(({ requests }) => requests.map(({ url }) => url).filter((url) => !url.startsWith(`${crawled.url}/`))),
    ).toEqual([]);
    expect(told(({ sent }) => sent)).toEqual([]);
    expect(crawled.kept).toEqual(nothingKept);
  });

  test('arrives in one request that renders, without a script file', () => {
    const rendering = arriving().map(({ address, requests }) => [
      address,
      requests.filter(({ type }) => ['document', 'stylesheet', 'script'].includes(type)).map(({ url }) => pathOf(url)),
    ]);
    // The partners page shows one card in its frame, at its true size.
    const [first] = siteContent(site).organisations;
    const frames = (address: string) =>
      address.endsWith('/partners/')
        ? [address.replace(/partners\/$/, `${first?.id ?? ''}/`).replace(/^/, '/embed')]
        : [];
    expect(rendering).toEqual(arriving().map(({ address }) => [address, [address, ...frames(address)]]));
  });

  test('fetches one file of type, which opens one connection; rare letters alone have another', () => {
    const typefaces = arriving().map(({ address, requests }) => [
      address,
      requests.filter(({ type, url }) => type === 'font' && !url.includes('latin-ext')).length,
    ]);
    expect(typefaces).toEqual(arriving().map(({ address }) => [address, 1]));
  });

  test('keeps within its weight', () => {
    // Hosts compress better than at this level of brotli, which takes a thirtieth of the time.
    const quick = 5;
    const weights = new Map<string, number>();
    const weightOf = (path: string) => {
      const weight = weights.get(path) ?? wireBytes(readFileSync(fileOf(site, path)), quick);
      weights.set(path, weight);
      return weight;
    };
    const heavy = arriving().filter(
      ({ requests }) => requests.reduce((sum, { url }) => sum + weightOf(pathOf(url)), 0) > heaviest,
    );
    expect(heavy.map(({ address }) => address)).toEqual([]);
  });

  // A tenth of what search engines call good (Cumulative Layout Shift, 0.1).
  test('hardly moves when its typeface comes late', () => {
    expect(
      arriving()
        .filter(({ shift }) => shift > 0.01)
        .map(({ address, shift }) => [address, shift]),
    ).toEqual([]);
  });

  test('has room for the buttons to copy before they are shown', () => {
    expect(
      arriving()
        .filter(({ heights: [shown, hidden] }) => shown !== hidden)
        .map(({ address }) => address),
    ).toEqual([]);
  });

  test('moves nothing for those who asked for less motion', () => {
    const moving = crawled.visits.filter(({ animations }) => animations > 0).map(({ address }) => address);
    record(site, {
      check: 'motion',
      tool: `Chromium ${browser.version()}`,
      pages: crawled.visits.length,
      problems: moving.length,
    });
    expect(moving).toEqual([]);
  });

  test('shows its heading and its text without JavaScript', async () => {
    const server = await serve(site.dist);
    const context = await browser.newContext({ javaScriptEnabled: false });
    const addresses = publishedPages(site);
    const found = await onPages(context, addresses, async (address, page) => {
      await page.goto(server.url + address, { waitUntil: 'domcontentloaded' });
      return page.evaluate(
        () => document.body.innerText.trim().length >= 80 && document.querySelectorAll('h1').length === 1,
      );
    });
    await context.close();
    await server.close();
    expect(addresses.filter((_, index) => !found[index])).toEqual([]);
  });
});
