import type { BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browser } from '../support/chromium.ts';
import { serve, type Server } from '../support/server.ts';
import { siteContent, sites } from '../support/sites.ts';

describe.each(sites)('a page of $name', (site) => {
  const { site: facts, organisations } = siteContent(site);
  const [locale] = facts.locales;
  const home = `/${locale ?? ''}/`;
  const profile = `${home}${organisations[0]?.side ?? ''}/${organisations[0]?.id ?? ''}/`;
  let [server, context]: [Server?, BrowserContext?] = [];

  beforeAll(async () => {
    server = await serve(site.dist);
    context = await browser.newContext({ viewport: { width: 360, height: 800 } });
  });
  afterAll(async () => {
    await Promise.all([context?.close(), server?.close()]);
  });

  async function open(address: string) {
    const page = await context?.newPage();
    if (!page || !server) throw new Error('The browser did not start.');
    const fetched: { path: string; type: string }[] = [];
    page.on('request', (request) => {
      fetched.push({ path: new URL(request.url()).pathname, type: request.resourceType() });
    });
    await page.goto(server.url + address);
    return { page, fetched };
  }

  test('fetches a script file only when somebody turns to the search or copies', async () => {
    const { page, fetched } = await open(profile);
    const scripts = () =>
      fetched.filter(({ type }) => type === 'script').map(({ path }) => path.replace(/.*\/(\w+)\..*/, '$1'));
    await page.locator('h1').click();
    await page.keyboard.press('Tab');
    // With AltGr (Ctrl+Alt), some keyboards type other characters.
    await page.keyboard.press('Control+Alt+/');
    await page.waitForTimeout(200);
    expect(scripts()).toEqual([]);
    await page.locator('[data-copy] button').first().click();
    await expect.poll(scripts).toEqual(['Copy']);
    await page.keyboard.press('Control+/');
    await expect.poll(scripts).toContain('SearchScript');
    await page.close();
  });

  test('is ready before the click, where a pointer rests on its link; a file to take away is not fetched', async () => {
    const { page } = await open(`${home}programme/`);
    const speculated = new Set<string>();
    const session = await context?.newCDPSession(page);
    session?.on('Preload.prerenderStatusUpdated', ({ key }) => speculated.add(new URL(key.url).pathname));
    session?.on('Preload.prefetchStatusUpdated', ({ key }) => speculated.add(new URL(key.url).pathname));
    await session?.send('Preload.enable');
    await page.locator('main a[href$=".ics"]').first().hover();
    await page.waitForTimeout(500);
    await page.locator('footer a[href="../announcement/"]').hover();
    await expect.poll(() => [...speculated]).toEqual([`${home}announcement/`]);
    await page.close();
  });
});
