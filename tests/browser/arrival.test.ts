import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { wireBytes } from '../bench/wire.ts';
import { launchBrowser } from '../support/browser.ts';
import { builtPages, fileOf } from '../support/built.ts';
import { serve, type Server } from '../support/server.ts';
import { shiftOf } from '../support/shift.ts';
import { siteContent, sites } from '../support/sites.ts';

/** What all of a page may weigh, its typefaces and pictures included, in bytes. */
const heaviest = 60_000;

describe.each(sites)('a page of $name arrives', (site) => {
  const { site: facts, organisations } = siteContent(site);
  const [locale] = facts.locales;
  const home = `/${locale ?? ''}/`;
  const profile = `${home}${organisations[0]?.side ?? ''}/${organisations[0]?.id ?? ''}/`;
  const pages = builtPages(site).filter((address) => !address.endsWith('/search/') && !address.startsWith('/embed/'));
  let [browser, server, context]: [Browser?, Server?, BrowserContext?] = [];

  beforeAll(async () => {
    [browser, server] = await Promise.all([launchBrowser(), serve(site.dist)]);
    context = await browser.newContext({ viewport: { width: 360, height: 800 } });
  });
  afterAll(async () => {
    await Promise.all([browser?.close(), server?.close()]);
  });

  /** Where the site lies on its host, as the page for what is missing has it. */
  const root = new URL(facts.url).pathname.replace(/\/$/, '');
  const weights = new Map<string, number>();
  const weightOf = (path: string) => {
    const weight = weights.get(path) ?? wireBytes(readFileSync(fileOf(site, path)));
    weights.set(path, weight);
    return weight;
  };
  const sum = (numbers: number[]) => numbers.reduce((all, number) => all + number, 0);

  async function open(address: string) {
    const page = await context?.newPage();
    if (!page || !server) throw new Error('The browser did not start.');
    const fetched: { path: string; type: string }[] = [];
    page.on('request', (request) => {
      fetched.push({ path: new URL(request.url()).pathname.replace(root, ''), type: request.resourceType() });
    });
    await page.goto(server.url + address);
    return { page, fetched };
  }

  test('in one request that renders, without a script file, within its weight; and nothing shifts when type comes late', async () => {
    await context?.route('**/*.woff2', async (route) => {
      await new Promise((resume) => setTimeout(resume, 200));
      await route.continue();
    });
    for (const address of pages) {
      const { page, fetched } = await open(address);
      const shift = await shiftOf(page);
      const rendering = fetched.filter(({ type }) => ['document', 'stylesheet', 'script'].includes(type));
      expect([address, rendering.map(({ path }) => path)]).toEqual([address, [address]]);
      // A second file of type would open a second connection and cost a phone a round trip; rare letters alone have one.
      const typefaces = fetched.filter(({ type, path }) => type === 'font' && !path.includes('latin-ext'));
      expect([address, typefaces.length]).toEqual([address, 1]);
      expect([address, sum(fetched.map(({ path }) => weightOf(path))) <= heaviest]).toEqual([address, true]);
      expect([address, shift]).toEqual([address, 0]);
      await page.close();
    }
    await context?.unroute('**/*.woff2');
  });

  test('with room for the buttons to copy before they are shown', async () => {
    for (const address of pages) {
      const { page } = await open(address);
      const heights = await page.evaluate(() => {
        const height = () => document.body.getBoundingClientRect().height;
        const shown = height();
        for (const part of document.querySelectorAll<HTMLElement>('[data-copy]')) part.hidden = true;
        return [shown, height()];
      });
      expect([address, heights[1]]).toEqual([address, heights[0]]);
      await page.close();
    }
  });

  test('and a script file only when somebody turns to the search or copies', async () => {
    const { page, fetched } = await open(profile);
    const scripts = () =>
      fetched.filter(({ type }) => type === 'script').map(({ path }) => path.replace(/.*\/(\w+)\.astro.*/, '$1'));
    await page.locator('main').click({ position: { x: 5, y: 5 } });
    await page.keyboard.press('Tab');
    // Some keyboards write other signs with both keys.
    await page.keyboard.press('Control+Alt+/');
    await page.waitForTimeout(200);
    expect(scripts()).toEqual([]);
    await page.locator('[data-copy] button').first().click();
    await expect.poll(scripts).toEqual(['Copy']);
    await page.keyboard.press('Control+/');
    await expect.poll(scripts).toContain('SearchScript');
    await page.close();
  });

  test('ready before the click, where a pointer rests on its link; a file to take away is not fetched', async () => {
    const { page } = await open(home);
    const speculated = new Set<string>();
    const session = await context?.newCDPSession(page);
    session?.on('Preload.prerenderStatusUpdated', ({ key }) => speculated.add(new URL(key.url).pathname));
    session?.on('Preload.prefetchStatusUpdated', ({ key }) => speculated.add(new URL(key.url).pathname));
    await session?.send('Preload.enable');
    await page.locator('main a[href$=".ics"]').first().hover();
    await page.waitForTimeout(500);
    await page.locator('main a[href="announcement/"]').first().hover();
    await expect.poll(() => [...speculated]).toEqual([`${home}announcement/`]);
    await page.close();
  });
});
