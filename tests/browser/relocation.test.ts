import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { browser } from '../support/chromium.ts';
import { serve, type Server } from '../support/server.ts';
import { siteContent, sites, type BuiltSite } from '../support/sites.ts';

const below = '/some/sub/path';
let server: Server;
let page: Page;
let failed: string[];

/** Serves a site at a path for the tests of a block, and watches what their page asks for. */
function serveAt(path: string, { dist }: BuiltSite): void {
  beforeAll(async () => {
    server = await serve(dist, {}, path);
  });
  afterAll(async () => {
    await server.close();
  });
  beforeEach(async () => {
    page = await browser.newPage();
    failed = [];
    page.on('response', (response) => {
      if (!response.ok()) failed.push(`${response.status()} ${response.url()}`);
    });
    page.on('request', (request) => {
      if (!request.url().startsWith(`${server.url}/`)) failed.push(`outside: ${request.url()}`);
    });
  });
  afterEach(async () => {
    await page.close();
  });
}

// At the root of a host every other test tries the same.
describe.each(sites)(`$name at ${below}/`, (site) => {
  serveAt(below, site);
  const { site: facts, organisations } = siteContent(site);
  const [{ side, id, names } = { side: '', id: '', names: { short: '' } }] = organisations;

  test('every kind of page finds its files, and its links lead on', async () => {
    const [locale] = facts.locales;
    const kinds = ['/', `/${locale ?? ''}/`, `/${locale ?? ''}/press/`, `/${locale ?? ''}/${side}/${id}/`, `/o/${id}/`];
    for (const address of [...kinds, `/embed/${locale ?? ''}/${id}/`]) {
      await page.goto(server.url + address);
      const ways = await page
        .locator('a[href], link[href]:not([rel=canonical], [hreflang], [rel=shortlink])')
        .evaluateAll((all) => [
          ...new Set(
            all.map((way) => new URL(way.getAttribute('href') ?? '', document.baseURI).href.replace(/#.*/, '')),
          ),
        ]);
      const within = ways.filter((way) => new URL(way).origin === new URL(server.url).origin);
      expect(within.length).toBeGreaterThan(0);
      for (const way of within) {
        const { status } = await fetch(way, { method: 'HEAD' });
        expect([way, status]).toEqual([way, 200]);
      }
    }
    expect(failed).toEqual([]);
  });

  test.each(facts.locales)('the search in %s finds a profile and leads to it', async (locale) => {
    await page.goto(`${server.url}/${locale}/search/?q=${encodeURIComponent(names.short)}`);
    await page.locator('[data-search-results] > li a').first().click();
    await page.waitForURL(`${server.url}/${locale}/${side}/${id}/`);
    expect(failed).toEqual([]);
  });
});

describe.each(sites.flatMap((site) => ['', below].map((path) => ({ ...site, path }))))(
  '$name at $path/',
  ({ path, ...site }) => {
    serveAt(path, site);
    const { locales } = siteContent(site).site;

    test.each(['nope', 'nope/deep/missing', 'nope/deep/missing/', 'en/nope/'])(
      'the page for %s, which is missing, leads to home and index in each language, first in that of the address',
      async (address) => {
        await page.goto(`${server.url}/${address}`);
        const ways = () => page.locator('a').evaluateAll((all) => all.map((way) => (way as HTMLAnchorElement).href));
        const inOrder = locales.toSorted(
          (one, other) => Number(address.startsWith(other)) - Number(address.startsWith(one)),
        );
        // The page asks its host first where the site begins.
        await expect
          .poll(ways)
          .toEqual(
            ['/', ...inOrder.flatMap((locale) => [`/${locale}/`, `/${locale}/search/#index`])].map(
              (way) => server.url + way,
            ),
          );
      },
    );
  },
);

test('without JavaScript the page for what is missing leads to where the site is published', async () => {
  const [{ dist, contentDir }] = sites;
  const server = await serve(dist);
  const page = await browser.newPage({ javaScriptEnabled: false });
  const response = await page.goto(`${server.url}/nope/deep/missing`);
  expect(response?.status()).toBe(404);
  await page.locator('main li a').first().click();
  expect(page.url()).toBe(`${server.url}/${siteContent({ contentDir }).site.locales[0] ?? ''}/`);
  await server.close();
});
