import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { browser } from '../support/chromium.ts';
import { serve, type Server } from '../support/server.ts';
import { thisSite } from '../support/sites.ts';

const readability = readFileSync(fileURLToPath(import.meta.resolve('@mozilla/readability/Readability.js')), 'utf8');

let server: Server;

beforeAll(async () => {
  server = await serve(thisSite.dist);
});
afterAll(async () => {
  await server.close();
});

describe('a reader', () => {
  let page: Page;
  beforeEach(async () => {
    page = await browser.newPage();
  });
  afterEach(async () => {
    await page.close();
  });

  test('goes from the gate to a home page in Finnish', async () => {
    await page.goto(`${server.url}/`);
    await page.getByRole('link', { name: 'Lue suomeksi' }).click();
    expect(new URL(page.url()).pathname).toBe('/fi/');
    expect(await page.locator('html').getAttribute('lang')).toBe('fi');
  });

  test('stays on the page when switching the language', async () => {
    await page.goto(`${server.url}/en/delegation/gemalto/`);
    await page.getByRole('navigation', { name: 'Languages' }).getByRole('link', { name: 'Français' }).click();
    expect(new URL(page.url()).pathname).toBe('/fr/delegation/gemalto/');
  });

  test('follows a citation to its source and knows where it is', async () => {
    await page.goto(`${server.url}/en/announcement/`);
    await page.locator('.prose .cite').first().click();
    const target = page.locator(':target');
    expect(await target.textContent()).toContain('primary source');
  });

  test.each(['/fr/announcement/', '/en/dialogue/', '/fr/dialogue/', '/fi/about/', '/en/counterparts/mobile-monday/'])(
    'finds each source of %s in reader mode (Readability, of Firefox)',
    async (address) => {
      await page.goto(server.url + address);
      const { marks, lost } = await page.evaluate<{ marks: number; lost: string[] }>(`${readability};
        const { content: article } = new Readability(document.cloneNode(true), { serializer: (node) => node }).parse();
        const targets = [...article.querySelectorAll('a[href*="#source-"]')].map(({ hash }) => hash.slice(1));
        ({ marks: targets.length, lost: targets.filter((id) => !article.querySelector('#' + id)) })`);
      expect(marks).toBeGreaterThan(1);
      expect(lost).toEqual([]);
    },
  );

  test.each([
    ['Escape', () => page.keyboard.press('Escape')],
    ['Back', () => page.goBack()],
  ])('returns from a note to the very number that led to it: %s', async (_, leave) => {
    await page.goto(`${server.url}/en/dialogue/`);
    await page.locator('.prose .cite').nth(5).focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.id.startsWith('source-'));
    await leave();
    await page.waitForFunction(() => document.activeElement === document.querySelectorAll('.prose .cite')[5]);
  });

  test('selects a number of a note apart from the words before it', async () => {
    await page.goto(`${server.url}/en/dialogue/`);
    const selected = await page.evaluate(() => {
      const paragraph = document.querySelector('.prose p:has(.cite)');
      if (paragraph) getSelection()?.selectAllChildren(paragraph);
      return getSelection()?.toString();
    });
    expect(selected).toMatch(/\[1\]/);
  });

  test('reaches the text at once with the keyboard', async () => {
    await page.goto(`${server.url}/fr/dialogue/`);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Aller au contenu');
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toBe('#text');
    expect(await page.locator('main').evaluate((text) => getComputedStyle(text).backgroundColor)).toBe(
      'rgba(0, 0, 0, 0)',
    );
  });

  test('sees the part of a page that an address leads to, on a tint with room around it', async () => {
    await page.goto(`${server.url}/en/press/#cite`);
    const { background, room } = await page.locator(':target').evaluate((part) => {
      const { backgroundColor, boxShadow } = getComputedStyle(part);
      return { background: backgroundColor, room: boxShadow };
    });
    expect(background).toBe('rgb(249, 232, 220)');
    expect(room).toBe('rgb(249, 232, 220) 0px 0px 0px 6px');
  });
});
