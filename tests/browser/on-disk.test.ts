import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { stringsFor } from '../../src/i18n/speak.ts';
import { builtPages } from '../support/built.ts';
import { browser } from '../support/chromium.ts';
import { samplePages } from '../support/sample.ts';
import { siteContent, sites } from '../support/sites.ts';

describe.each(sites)('$name, opened from a disk', (site) => {
  const { site: facts, organisations } = siteContent(site);
  const onDisk = (address: string) => pathToFileURL(site.dist + address.replace(/\/$/, '/index.html')).href;
  let page: Page;
  beforeEach(async () => {
    page = await browser.newPage();
  });
  afterEach(async () => {
    await page.close();
  });

  test('every link and every form names a file that is there', async () => {
    const ways = new Set<string>();
    for (const address of samplePages(site).filter((path) => !/^\/(404|embed)/.test(path))) {
      await page.goto(onDisk(address));
      const found = await page.evaluate(() =>
        [...document.querySelectorAll('a[href], form')].map(
          (way) => new URL(way.getAttribute('href') ?? way.getAttribute('action') ?? '', document.baseURI).href,
        ),
      );
      for (const way of found) ways.add(way.replace(/[?#].*/, ''));
    }
    const files = [...ways].filter((way) => way.startsWith('file:'));
    const served = builtPages(site).map(onDisk);
    expect(files.length).toBeGreaterThan(50);
    expect(files.filter((file) => file.endsWith('/') || (file.endsWith('.html') && !served.includes(file)))).toEqual(
      [],
    );
  });

  test.each(facts.locales)('a reader in %s goes from the gate to a profile and on to its sources', async (locale) => {
    await page.goto(onDisk('/'));
    await page.getByRole('link', { name: stringsFor(locale).direction }).click();
    const { names, side, id } = organisations[0] ?? { names: { short: '' }, side: '', id: '' };
    await page.locator(`main a[href*="${side}/${id}/"]`).first().click();
    expect(page.url()).toBe(onDisk(`/${locale}/${side}/${id}/`));
    expect((await page.locator('h1').textContent())?.trim()).toBe(names.short);
    await page.locator('main .cite').first().click();
    expect(await page.locator(':target').count()).toBe(1);
  });

  test('pages have their styles, their pictures and their typeface', async () => {
    const failed: string[] = [];
    page.on('requestfailed', (request) => failed.push(`${request.resourceType()} ${request.url()}`));
    await page.goto(onDisk(`/${facts.defaultLocale}/`), { waitUntil: 'networkidle' });
    const shown = await page.evaluate(async () => {
      const fonts = [...(await document.fonts.ready)].filter(({ status }) => status === 'loaded');
      const pictures = [...document.querySelectorAll('main :is(img, svg)')];
      return {
        paper: getComputedStyle(document.body).backgroundColor,
        // Fallbacks are typefaces of the system.
        typefaces: [...new Set(fonts.map(({ family }) => family))].filter(
          (family) => !family.endsWith(' as Finlandica'),
        ),
        seen: pictures.filter((picture) => picture.getBoundingClientRect().height > 99).length,
      };
    });
    expect(shown).toEqual({ paper: 'rgb(251, 249, 244)', typefaces: ['Finlandica'], seen: 3 });
    // Browsers load no modules from a disk; pages must work without them.
    expect(failed.filter((request) => !/^(script|font) /.test(request))).toEqual([]);
  });

  test.each(facts.locales)('the search in %s leads to the index from A to Z, and says why', async (locale) => {
    await page.goto(onDisk(`/${locale}/`));
    await page.locator('[data-search-box] input').fill('anything');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${onDisk(`/${locale}/search/`)}?q=anything`);
    expect(await page.getByText(stringsFor(locale).search.failed).isVisible()).toBe(true);
    expect(await page.locator('[data-search-region] form').isVisible()).toBe(false);
    await page
      .locator('[aria-labelledby=index] a', { hasText: organisations.at(-1)?.names.short ?? '' })
      .first()
      .click();
    expect((await page.locator('h1').textContent())?.trim()).toBe(organisations.at(-1)?.names.short);
  });
});
