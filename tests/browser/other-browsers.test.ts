import { existsSync } from 'node:fs';
import { launch } from 'puppeteer-core';
import { By, until } from 'selenium-webdriver';
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
  const { webKit, close } = await launchWebKit();
  onTestFinished(close);

  await webKit.get(`${server.url}/en/announcement/`);
  await webKit.findElement(By.css('.prose .cite')).click();
  expect(await webKit.findElement(By.css(':target')).getCssValue('position')).toBe('fixed');
  expect(await webKit.executeScript('return scrollY')).toBeLessThan(300);

  await webKit.findElement(By.css('header a[hreflang=fi]')).click();
  await webKit.wait(until.urlContains('/fi/announcement/'), 10_000);

  await webKit.get(`${server.url}/fi/search/?q=gemalto`);
  const first = await webKit.wait(until.elementLocated(By.css('[data-search-results] > li a')), 20_000);
  expect(await first.getText()).toBe('Gemalto');
});
