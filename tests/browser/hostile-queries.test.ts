import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { browser } from '../support/chromium.ts';
import { serve, type Server } from '../support/server.ts';
import { thisSite } from '../support/sites.ts';

/** Typical attacks: markup, URLs, templates, names of built-in objects, bidirectional and control characters. */
const hostile = {
  'a picture': '<img src=/taken onerror=taken()>',
  'the end of a title': '</title></script><script>taken()</script>',
  'the end of an attribute': '"\' autofocus onfocus=taken() x="',
  'the end of a mark': 'nokia</mark><iframe src=/taken>',
  'a drawing': '<svg/onload=taken()>',
  'an escaped picture': '&lt;img src=/taken onerror=taken()&gt;',
  'an address that runs': 'javascript:taken()',
  'a template': '{{constructor.constructor("taken()")()}} ${taken()}',
  'a name of every object': '__proto__ constructor toString',
  'letters that turn the line': 'nokia \u202e\u2066aikon\u2069',
  'half a letter': 'nokia \ud800',
  'a null': 'nokia\u0000<b>',
  'ten thousand letters': 'ok'.repeat(5000),
  'a regular expression': '(a+)+$ [ \\ * ?',
} as const;

let server: Server;
let page: Page;
/** Elements of the search page after a search for a name, and of a page with the box in its header. */
let plain: { search: string; header: string };
/** Signs of an injection: scripts that ran, errors, requests. */
let harm: string[];

beforeAll(async () => {
  server = await serve(thisSite.dist);
  page = await browser.newPage();
  await page.goto(`${server.url}/en/search/?q=nokia`);
  await answered();
  const search = await markup();
  await page.goto(`${server.url}/fi/`);
  plain = { search, header: await markup() };
  await page.exposeFunction('taken', () => harm.push('a script ran'));
  page.on('dialog', (dialog) => {
    harm.push(dialog.message());
    void dialog.dismiss();
  });
  page.on('pageerror', ({ message }) => harm.push(message));
  page.on('request', (request) => {
    if (new URL(request.url()).pathname.startsWith('/taken')) harm.push(request.url());
  });
});
afterAll(async () => {
  await server.close();
});

beforeEach(() => {
  harm = [];
});

const answered = (region = '[data-search-region]') =>
  page
    .locator(`${region} [data-search-status]:is([data-search-status=results], [data-search-status=nothing])`)
    .waitFor({ state: 'attached' });

const field = () => page.locator('[data-search-region] input[name=q]');

/** The elements of the page without results and the marks in them. */
const markup = () =>
  page.evaluate(() =>
    [
      ...document.querySelectorAll(
        'body *:not([data-search-results] *, [data-search-elsewhere] li, [data-search-elsewhere] li *)',
      ),
    ]
      .map(({ tagName }) => tagName)
      .join(' '),
  );

async function expectOnlyText(plain: string): Promise<void> {
  expect(await markup()).toBe(plain);
  const inResults = await page
    .locator(':is([data-search-results], [data-search-elsewhere] ul) *')
    .evaluateAll((all) => [...new Set(all.map(({ localName }) => localName))]);
  expect(inResults.filter((name) => !['li', 'a', 'span', 'p', 'mark'].includes(name))).toEqual([]);
  expect(harm).toEqual([]);
}

describe.each(Object.entries(hostile))('%s', (_, query) => {
  test('in the address is shown as the words they are', async () => {
    const words = encodeURIComponent(query.toWellFormed());
    await page.goto(`${server.url}/en/search/?q=${words}#${words}`);
    await answered();
    expect(await field().inputValue()).toBe(query.toWellFormed());
    await expectOnlyText(plain.search);
  });
});

test.each([
  '?q=%E0%A4%A&side=%00',
  '?q=nokia&side=__proto__&kind=constructor',
  '?q=nokia&side=<img src=/taken>&kind="><script>taken()</script>',
  '?q=nokia&q=<b>&constructor=1&elements=1&reset=1',
])('an address that no form would make, %s, breaks nothing', async (search) => {
  await page.goto(`${server.url}/en/search/${search}`);
  await answered();
  await expectOnlyText(plain.search);
});

describe('typed into the box of the header', () => {
  beforeAll(async () => {
    await page.goto(`${server.url}/fi/`);
  });

  test.each(Object.entries(hostile))('%s stays text', async (_, query) => {
    await page.locator('[data-search-box] input').fill(query);
    await answered('[data-search-box]');
    await expectOnlyText(plain.header);
  });
});

test('in the history, and in the storage of the browser, they are shown as words or not at all', async () => {
  const queries = Object.values(hostile);
  await page.goto(`${server.url}/en/search/`);
  await page.evaluate((all) => {
    const together = all.join(' ');
    for (const storage of [localStorage, sessionStorage])
      for (const name of ['q', 'query', 'search']) storage.setItem(name, together);
    document.cookie = `q=${encodeURIComponent(together.slice(0, 1000).toWellFormed())}`;
    window.name = together;
    for (const words of all)
      history.pushState({ q: words, href: words }, words, `?q=${encodeURIComponent(words.toWellFormed())}`);
    history.pushState({ q: together }, together, '?q=nokia');
  }, queries);
  await page.reload();
  await answered();
  for (const query of queries.toReversed()) {
    await page.goBack();
    await answered();
    expect(await field().inputValue()).toBe(query.toWellFormed());
    await expectOnlyText(plain.search);
  }
});
