import { existsSync } from 'node:fs';
import { launch } from 'puppeteer-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { serve, type Server } from '../support/server.ts';
import { thisSite } from '../support/sites.ts';
import { hasWebKit, launchWebKit } from '../support/webkit.ts';

const firefox = ['/usr/bin/firefox-esr', '/usr/bin/firefox'].find((path) => existsSync(path));

let server: Server;
beforeAll(async () => {
  server = await serve(thisSite.dist);
});
afterAll(async () => {
  await server.close();
});

test('in Firefox a reader opens a note, switches the language and searches', async ({ skip }) => {
  if (!firefox) return skip('No Firefox on this machine: apt install firefox-esr.');
  const browser = await launch({ browser: 'firefox', executablePath: firefox });
  onTestFinished(() => browser.close());
  const page = await browser.newPage();

  await page.goto(`${server.url}/en/announcement/`);
  await page.locator('.prose .cite').click();
  expect(await page.$eval(':target', (note) => getComputedStyle(note).position)).toBe('fixed');
  expect(await page.evaluate(() => scrollY)).toBeLessThan(300);

  await Promise.all([page.waitForNavigation(), page.locator('header a[hreflang=fi]').click()]);
  expect(new URL(page.url()).pathname).toBe('/fi/announcement/');

  await page.goto(`${server.url}/fi/search/?q=gemalto`);
  const first = await page.waitForSelector('[data-search-results] > li a');
  expect(await first?.evaluate(({ textContent }) => textContent)).toBe('Gemalto');
});

test('in WebKit a reader opens a note, switches the language and searches', async ({ skip }) => {
  if (!hasWebKit) return skip('No WebKit on this machine: apt install webkit2gtk-driver xvfb.');
  const webKit = await launchWebKit();
  onTestFinished(() => webKit.close());

  await webKit.open(`${server.url}/en/announcement/`);
  await webKit.click('.prose .cite');
  expect(await webKit.value("getComputedStyle(document.querySelector(':target')).position")).toBe('fixed');
  expect(await webKit.value('scrollY')).toBeLessThan(300);

  await webKit.click('header a[hreflang=fi]');
  await expect.poll(() => webKit.value('location.pathname')).toBe('/fi/announcement/');

  await webKit.open(`${server.url}/fi/search/?q=gemalto`);
  const first = "document.querySelector('[data-search-results] > li a')?.textContent";
  await expect.poll(() => webKit.value(first)).toBe('Gemalto');
});
