import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { typedSearch } from '../bench/typed-search.ts';
import { browser } from '../support/chromium.ts';
import { serve, type Server } from '../support/server.ts';
import { shiftOf } from '../support/shift.ts';
import { thisSite } from '../support/sites.ts';

let server: Server;
let page: Page;

beforeAll(async () => {
  server = await serve(thisSite.dist);
});
afterAll(async () => {
  await server.close();
});
beforeEach(async () => {
  page = await browser.newPage();
});
afterEach(async () => {
  await page.close();
});

const results = () => page.locator('[data-search-results] > li');
const answered = (status: 'results' | 'nothing') => page.locator(`[data-search-status=${status}]`).first().waitFor();

test.each(
  ['fr', 'en', 'fi'].flatMap((language) => [
    { language, query: 'Gemalto', first: `/${language}/delegation/gemalto/` },
    { language, query: 'euromediterranee', first: `/${language}/delegation/euromediterranee/` },
    { language, query: 'Nokia', first: `/${language}/counterparts/nokia/` },
  ]),
)('in $language, $query leads first to $first', async ({ language, query, first }) => {
  await page.goto(`${server.url}/${language}/search/?q=${query}`);
  await answered('results');
  const link = results().first().locator('a').first();
  expect(await link.evaluate((element: HTMLAnchorElement) => new URL(element.href).pathname)).toBe(first);
});

test('each result begins with its link and shows a passage with the match marked', async () => {
  await page.goto(`${server.url}/en/search/?q=passports`);
  await answered('results');
  const first = results().first();
  expect(await first.evaluate((element) => element.querySelector('a') === element.querySelector('a, p, span'))).toBe(
    true,
  );
  expect((await first.locator('mark').first().textContent())?.toLowerCase()).toContain('passport');
});

test('words that no page has find nothing, and the page says so', async () => {
  await page.goto(`${server.url}/en/search/?q=xqzvw`);
  await answered('nothing');
  expect(await page.locator('[data-search-status]').first().textContent()).toContain('xqzvw');
  expect(await results().count()).toBe(0);
});

test('a word that was corrected can be searched for as it was typed', async () => {
  await page.goto(`${server.url}/en/search/?q=gemlato`);
  await page.locator('[data-search-status]').filter({ hasText: 'results for “gemalto”' }).waitFor();
  await page.getByRole('link', { name: 'gemlato', exact: true }).click();
  await answered('nothing');
  expect(await page.locator('#search-words').inputValue()).toBe('"gemlato"');
  expect(await page.locator('[data-search-suggestion]').first().innerText()).toBe('Did you mean: gemalto');
});

test('a result says what it is, and its list takes the place of the index', async () => {
  await page.goto(`${server.url}/en/search/?q=gemalto`);
  await answered('results');
  expect(await results().first().locator('[data-about]').innerText()).toBe('Smart card and digital security group');
  expect(await page.locator('#index').isVisible()).toBe(false);
});

test.each(['zzqxqz', 'xylophone marmalade'])('an address that finds nothing moves nothing: %s', async (query) => {
  await page.goto(`${server.url}/en/search/?${new URLSearchParams({ q: query }).toString()}`);
  await answered('nothing');
  expect(await shiftOf(page)).toBeLessThan(0.01);
});

test('results that an address asks for move nothing, and their room is filled once', async () => {
  await page.addInitScript(() => {
    const seen = { moved: 0, excerpts: new Map<Element, Set<string>>() };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.moved += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
    new MutationObserver(() => {
      for (const place of document.querySelectorAll('[data-passage]'))
        seen.excerpts.set(place, (seen.excerpts.get(place) ?? new Set<string>()).add(place.textContent));
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(`${server.url}/en/search/?q=rfid`);
  await answered('results');
  const told = () =>
    page.evaluate(() => {
      const { seen } = window as unknown as { seen: { moved: number; excerpts: Map<Element, Set<string>> } };
      return [...seen.excerpts.values()].slice(0, 4).map((texts) => [...texts].filter(Boolean).length);
    });
  await expect.poll(told).toEqual([1, 1, 1, 1]);
  expect(await page.evaluate(() => (window as unknown as { seen: { moved: number } }).seen.moved)).toBeLessThan(0.01);
});

test('while somebody types one count is said, the last', async () => {
  await page.clock.install();
  await page.goto(`${server.url}/en/press/`);
  const said: (string | null)[] = [];
  await page.exposeFunction('heard', (words: string | null) => said.push(words));
  await page.evaluate(() => {
    const status = document.querySelector('form [data-search-status]');
    const { heard } = window as unknown as { heard: (words: string | null | undefined) => void };
    if (status)
      new MutationObserver(() => {
        heard(status.textContent);
      }).observe(status, { childList: true });
  });
  // Time stands still but for a tenth of a second a word, however long a busy machine takes for it.
  await page.clock.pauseAt(Date.now() + 60_000);
  for (const word of ['finnish', ' mobile', ' association']) {
    await page.locator('#search-words').pressSequentially(word);
    await page.locator('form [data-search-status=busy]').waitFor({ state: 'attached' });
    await page.clock.runFor(100);
    await page.locator('form [data-search-status=results]').waitFor({ state: 'attached' });
  }
  await page.clock.runFor(1_000);
  expect(said.filter((words) => words?.includes('result'))).toHaveLength(1);
});

test('a search whose files cannot be had says so', async () => {
  await page.goto(`${server.url}/en/press/`);
  await page.context().setOffline(true);
  await page.locator('#search-words').pressSequentially('nokia');
  await page.locator('form [data-search-status]').filter({ hasText: 'The search could not be loaded.' }).waitFor();
});

test('a page of results whose script cannot be had says so at once', async () => {
  await page.route('**/SearchScript.*', (route) => route.abort());
  await page.goto(`${server.url}/en/search/?q=nokia`);
  await page
    .locator('[data-search-region] [data-search-status]')
    .filter({ hasText: 'The search could not be loaded.' })
    .waitFor();
});

test('Control and the slash open the box, arrows choose, Enter follows', async () => {
  await page.goto(`${server.url}/en/`);
  await page.keyboard.press('Control+/');
  await page.keyboard.type('gemalto');
  await page.locator('header').getByRole('link', { name: 'Gemalto' }).first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/en/delegation/gemalto/');
});

test('no key alone does anything', async () => {
  await page.goto(`${server.url}/en/`);
  const before = await page.content();
  for (const key of '/?.,abcdefghijklmnopqrstuvwxyz0123456789') await page.keyboard.press(key);
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
  expect(await page.content()).toBe(before);
});

test('nothing of the search is fetched before somebody reaches for it', async () => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  await page.goto(`${server.url}/fi/`, { waitUntil: 'networkidle' });
  expect(fetched.filter((path) => path.includes('pagefind'))).toEqual([]);
});

test('a first answer costs at most 25 kB, and all files of a language 75 kB', async () => {
  const misspelt = ['fr', 'en', 'fi'].map((lang) => ({ lang, q: 'kallasvo', any: ['nokia'], kind: 'typo' }));
  const { answers, bytes } = await typedSearch(browser, server.url, thisSite.dist, misspelt);
  expect(answers.map(([first]) => first)).toEqual(['nokia', 'nokia', 'nokia']);
  expect(bytes.first).toBeLessThanOrEqual(25_000);
  expect(bytes.all).toBeLessThanOrEqual(75_000);
});

test('filters narrow the results and are kept in the address', async () => {
  await page.goto(`${server.url}/en/search/?q=mobile`);
  await answered('results');
  await page.getByRole('radio', { name: 'Finnish side' }).check();
  await page.waitForURL(/side=counterparts/);
  await page.waitForFunction(() => document.querySelectorAll('[data-search-results] .mark-delegation').length === 0);
  expect(await results().count()).toBeGreaterThan(0);
});

test('without JavaScript the search page is a complete index', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto(`${server.url}/fi/search/?q=nokia`);
  const links = await plain
    .locator('main a[href]')
    .evaluateAll((all) => all.map((a) => new URL((a as HTMLAnchorElement).href).pathname));
  expect(links).toContain('/fi/counterparts/nokia/');
  expect(new Set(links.filter((path) => /^\/fi\/(delegation|counterparts)\/.+/.test(path))).size).toBe(13);
  await context.close();
});

describe('on a phone', () => {
  const open = async () => {
    await page.setViewportSize({ width: 390, height: 800 });
    await page.goto(`${server.url}/en/delegation/gemalto/`);
    await page.locator('#search-words').focus();
    await page.keyboard.type('nokia');
    await answered('results');
    await results().first().waitFor();
  };

  test.each([
    ['its button', () => page.getByRole('button', { name: 'Close the search' }).click()],
    ['a touch of the page behind', () => page.mouse.click(195, 700)],
  ])('the open search closes by %s, and the page stays', async (_, close) => {
    await open();
    await close();
    expect(await results().first().isVisible()).toBe(false);
    expect((await page.locator('.search-box').boundingBox())?.y).toBeGreaterThan(700);
    expect(new URL(page.url()).pathname).toBe('/en/delegation/gemalto/');
  });
});
