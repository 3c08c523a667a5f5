import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { stringsFor } from '../../src/i18n/speak.ts';
import { browser } from '../support/chromium.ts';
import { elementsOfFragment, findAll } from '../support/markup.ts';
import { serve, type Server } from '../support/server.ts';
import { siteContent, sites } from '../support/sites.ts';

describe.each(sites)('copying on $name', (site) => {
  const { site: facts, organisations } = siteContent(site);
  const [locale] = facts.locales;
  const words = stringsFor(locale ?? 'en').copy;
  const profile = `/${locale ?? ''}/${organisations[0]?.side ?? ''}/${organisations[0]?.id ?? ''}/`;
  const announcement = `/${locale ?? ''}/announcement/`;
  let [server, context]: [Server?, BrowserContext?] = [];

  beforeAll(async () => {
    server = await serve(site.dist);
    context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  });
  afterAll(async () => {
    await Promise.all([context?.close(), server?.close()]);
  });

  async function open(address: string): Promise<Page> {
    const page = await context?.newPage();
    if (!page || !server) throw new Error('The browser did not start.');
    await page.goto(server.url + address);
    return page;
  }

  const clipboard = (page: Page, type: string) =>
    page.evaluate(async (wanted) => {
      const [item] = await navigator.clipboard.read();
      return (await item?.getType(wanted))?.text();
    }, type);

  test('each way to link to a profile goes to the clipboard by keyboard, and the page says so', async () => {
    const page = await open(profile);
    for (const summary of await page.locator('details:has([id^=link-]) > summary').all()) await summary.click();
    const ids = facts.locales.flatMap((language) =>
      ['html', 'markdown', 'text'].map((format) => `link-${language}-${format}`),
    );
    for (const id of ids) {
      const control = page.locator(`[data-copy="#${id}"]`);
      await control.getByRole('button').focus();
      await page.keyboard.press('Enter');
      await control.getByRole('status').filter({ hasText: words.done }).waitFor();
      expect([id, await page.evaluate(() => navigator.clipboard.readText())]).toEqual([
        id,
        await page.locator(`#${id}`).textContent(),
      ]);
    }
    await page.close();
  });

  test('hours go there as plain text, without the word joiners that keep them on one line of the page', async () => {
    const page = await open('/fi/press/');
    const [copied = ''] = await page
      .locator('[data-copy]')
      .evaluateAll((all: HTMLElement[]) =>
        all
          .map(({ dataset }) => dataset.copy ?? '')
          .filter((selector) => document.querySelector(selector)?.textContent.includes('\u2060')),
      );
    const control = page.locator(`[data-copy="${copied}"]`);
    await control.getByRole('button').focus();
    await page.keyboard.press('Enter');
    await control.getByRole('status').filter({ hasText: /./ }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
      /^[^\u2060]*klo\u00a0\d+\.\d\d–\d[^\u2060]*$/,
    );
    await page.close();
  });

  test('the announcement goes there with its markup and as plain text', async () => {
    const page = await open(announcement);
    await page.getByRole('button', { name: words.text }).focus();
    await page.keyboard.press('Space');
    await page.getByRole('status').filter({ hasText: words.done }).waitFor();
    const published = facts.url + announcement;
    const title = (await page.locator('h1').textContent()) ?? '';

    const html = (await clipboard(page, 'text/html')) ?? '';
    const elements = elementsOfFragment(html);
    expect(findAll(elements, 'h1').map(({ text }) => text)).toEqual([title]);
    expect(findAll(elements, 'h2').length).toBe(await page.locator('[data-announcement] h2').count());
    expect(html).not.toMatch(/ (class|id|role|style)=/);
    const links = findAll(elements, 'a').map(({ attributes }) => attributes.href ?? '');
    expect(links.filter((href) => !href.startsWith('https://'))).toEqual([]);
    expect(links.at(-1)).toBe(published);

    const text = (await clipboard(page, 'text/plain')) ?? '';
    const paragraphs = text.split('\n\n');
    expect([paragraphs[0], paragraphs.at(-1)]).toEqual([title, published]);
    const marks = await page.locator('[data-announcement] [role=doc-noteref]').count();
    expect(text.match(/(?<=\S) \[\d+\]/g)?.length ?? 0).toBe(marks);
    expect(paragraphs).toHaveLength((await page.locator('[data-announcement] :is(h2, h3, p, li)').count()) + 2);
    await page.close();
  });

  test('a press writes at once, before the file that knows what has come: WebKit takes no later write', async () => {
    const page = await open(profile);
    await page.route(/\.js$/, () => undefined);
    await page.evaluate(() => {
      navigator.clipboard.write = ([item]) => {
        document.title = `written: ${item?.types.join() ?? ''}`;
        return Promise.resolve();
      };
    });
    await page.locator('[data-copy="#short-address"]').getByRole('button').click();
    expect(await page.title()).toBe('written: text/plain');
    await page.close();
  });

  test('a button says what went wrong', async () => {
    const page = await open(profile);
    await page.evaluate(() => {
      navigator.clipboard.write = () => Promise.reject(new Error('no'));
    });
    await page.locator('[data-copy="#short-address"]').getByRole('button').click();
    await page.getByRole('status').filter({ hasText: words.failed }).waitFor();
    await page.close();
  });

  test.each([profile, announcement, `/${locale ?? ''}/partners/`])(
    'without JavaScript %s has no dead button',
    async (address) => {
      const page = await browser.newPage({ javaScriptEnabled: false });
      await page.goto((server?.url ?? '') + address);
      expect(await page.locator('main button:visible').count()).toBe(0);
      await page.close();
    },
  );
});
