import { afterAll, beforeAll, expect, test } from 'vitest';
import { browser } from '../support/chromium.ts';
import { serve, type Server } from '../support/server.ts';
import { thisSite } from '../support/sites.ts';

let server: Server;
beforeAll(async () => {
  server = await serve(thisSite.dist);
});
afterAll(() => server.close());

// WCAG 2.2, 1.4.4 and 1.4.10 at once; a page of each kind, in the language with the longest words there.
test.each([
  '/',
  '/404.html',
  '/fr/',
  '/fi/delegation/',
  '/en/counterparts/',
  '/en/counterparts/nokia/',
  '/fr/dialogue/',
  '/fr/press/',
  '/fi/partners/',
  '/en/sources/',
  '/fr/search/',
  '/fi/about/',
  '/o/stmicroelectronics/',
])('at 320 px with text at twice its size, %s is not scrolled sideways', async (address) => {
  const context = await browser.newContext({ viewport: { width: 320, height: 800 }, bypassCSP: true });
  const page = await context.newPage();
  await page.goto(server.url + address);
  await page.addStyleTag({ content: 'html { font-size: 200% }' });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await context.close();
});

test('at 320 px the organisations at a glance fit the window, and are still a table for assistive technology', async () => {
  const context = await browser.newContext({ viewport: { width: 320, height: 800 } });
  const page = await context.newPage();
  await page.goto(`${server.url}/en/counterparts/`);
  const table = page.getByRole('table');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  expect((await table.boundingBox())?.width).toBe(280);
  expect(await table.ariaSnapshot()).toContain('- row "Name Type Location Founded Key figure":');
  expect(
    await page
      .getByRole('row', { name: 'Mobile Monday' })
      .getByRole('cell')
      .evaluateAll((cells) => cells.map((cell) => getComputedStyle(cell, '::before').content)),
  ).toEqual(['"Type" / ""', '"Location" / ""', '"Founded" / ""', '"Key figure" / ""']);
  await context.close();
});
