import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browser } from '../support/chromium.ts';
import { keptIn, nothingKept } from '../support/crawl.ts';
import { serve, type Server } from '../support/server.ts';
import { siteContent, sites } from '../support/sites.ts';

describe.each(sites)('a visit to $name', (site) => {
  const { organisations, site: facts } = siteContent(site);
  const query = organisations[0]?.names.short ?? '';
  let server: Server;
  beforeAll(async () => {
    server = await serve(site.dist);
  });
  afterAll(async () => {
    await server.close();
  });

  /** A visit to the gate and searches in every language: requests, and what the browser stored. */
  async function visit() {
    const context = await browser.newContext();
    const page = await context.newPage();
    const requests: string[] = [];
    const sent: string[] = [];
    page.on('request', (request) => {
      requests.push(request.url());
      if (request.method() !== 'GET' && request.method() !== 'HEAD') sent.push(`${request.method()} ${request.url()}`);
      if ('cookie' in request.headers()) sent.push(`a cookie to ${request.url()}`);
    });
    page.on('websocket', (socket) => requests.push(socket.url()));
    await page.goto(server.url);
    for (const locale of facts.locales) {
      await page.goto(`${server.url}/${locale}/`);
      await page.locator('[data-search-box] input').fill(query);
      await page.locator('[data-search-panel] [data-search-results] a').first().waitFor();
      // Waits for the results, so that everything is fetched.
      await page.waitForLoadState('networkidle');
      await page.keyboard.press('Enter');
      const results = page.locator('[data-search-region] [data-search-results] a');
      await results.first().waitFor();
      await page.waitForLoadState('networkidle');
      await results.first().click();
      await page.waitForLoadState();
    }
    const kept = await keptIn(context, server.url);
    await context.close();
    return { requests, sent, kept };
  }

  test('who searches asks nothing of another host, sends nothing, keeps nothing, and carries no mark: two of them ask for the same files', async () => {
    const [first, second] = await Promise.all([visit(), visit()]);
    expect(first.requests.filter((url) => !url.startsWith(`${server.url}/`))).toEqual([]);
    expect(first.sent).toEqual([]);
    expect(first.kept).toEqual(nothingKept);
    const filesOf = ({ requests }: typeof first) => [...new Set(requests)].sort();
    expect(filesOf(second)).toEqual(filesOf(first));
    const telling = filesOf(first).filter((url) => new URL(url).search !== '');
    expect(telling.map((url) => new URL(url)).map(({ pathname, search }) => pathname + search)).toEqual(
      facts.locales.map((locale) => `/${locale}/search/?${new URLSearchParams({ q: query }).toString()}`).sort(),
    );
  });
});
