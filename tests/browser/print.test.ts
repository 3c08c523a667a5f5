import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browser } from '../support/chromium.ts';
import { serve, type Server } from '../support/server.ts';
import { siteContent, thisSite } from '../support/sites.ts';

const { site } = siteContent(thisSite);

let server: Server;
beforeAll(async () => {
  server = await serve(thisSite.dist);
});
afterAll(() => server.close());

// The longest texts and source lists are those of the last.
describe.each([
  'announcement',
  'press',
  'partners',
  'delegation',
  'delegation/stmicroelectronics',
  'delegation/provence-promotion',
  'delegation/pole-scs',
  'counterparts/nokia',
])('the page %s', (name) => {
  test.each(site.locales)(
    'prints on three sheets at most, the last of them with more than its address: %s',
    async (locale) => {
      const address = `/${locale}/${name}/`;
      const page = await browser.newPage();
      await page.goto(server.url + address);
      const pdf = await page.pdf({ preferCSSPageSize: true });
      await page.close();
      const { text: sheets } = await extractText(await getDocumentProxy(new Uint8Array(pdf)));
      expect(sheets.length).toBeLessThanOrEqual(3);
      const last = sheets.at(-1)?.replaceAll(/\s/g, '') ?? '';
      expect(last).toContain(site.url + address);
      // The date and the number of the sheet are at most 60 characters.
      expect(last.length).toBeGreaterThan(site.url.length + address.length + 60);
    },
  );
});
