import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { builtPages } from '../support/built.ts';
import { serve, type Server } from '../support/server.ts';
import { sites } from '../support/sites.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describe.each(sites)('$name', (site) => {
  let browser: Browser;
  let server: Server;

  beforeAll(async () => {
    [browser, server] = await Promise.all([launchBrowser(), serve(site.dist)]);
  });
  afterAll(async () => {
    await Promise.all([browser.close(), server.close()]);
  });

  test.each([
    { scheme: 'light', width: 1360 },
    { scheme: 'dark', width: 360 },
  ] as const)('axe finds nothing on any page, $scheme, $width px wide', async ({ scheme, width }) => {
    const context = await browser.newContext({ colorScheme: scheme, viewport: { width, height: 900 } });
    const page = await context.newPage();
    const found: string[] = [];
    for (const address of builtPages(site)) {
      await page.goto(server.url + address);
      await page.evaluate(axeSource);
      const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run());
      found.push(
        ...violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${address} ${id} ${target.join(' ')}`)),
      );
    }
    await context.close();
    expect(found).toEqual([]);
  });

  test('no page scrolls sideways on a phone of 320 px', async () => {
    const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
    const wide: string[] = [];
    for (const address of builtPages(site)) {
      await page.goto(server.url + address);
      if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)) wide.push(address);
    }
    await page.close();
    expect(wide).toEqual([]);
  });
});
