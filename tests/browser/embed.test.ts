import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cardOf, cardToPaste } from '../../src/formats/partner-kit/card.ts';
import { frameToPaste } from '../../src/formats/partner-kit/frame.ts';
import { browser } from '../support/chromium.ts';
import { serve, type Server } from '../support/server.ts';
import { siteContent, sites } from '../support/sites.ts';

describe.each(sites)('a partner of $name, whose content policy is strict', (site) => {
  const content = siteContent(site);
  const pairs = content.site.locales.flatMap((locale) =>
    content.organisations.map((organisation) => ({ locale, organisation })),
  );
  const folder = mkdtempSync(join(tmpdir(), 'partner-'));
  let [server, partner]: [Server?, Server?] = [];

  beforeAll(async () => {
    server = await serve(site.dist);
    const write = (name: string, body: string) => {
      writeFileSync(join(folder, name), `<!doctype html><html lang="en"><title>A partner</title><body>${body}`);
    };
    const frames = pairs.map(({ locale, organisation }) => frameToPaste(content, organisation, locale));
    const here = (html: string) =>
      html.replaceAll(content.site.url, server?.url ?? '').replaceAll(' loading="lazy"', '');
    write('index.html', here(frames.join('')));
    write('one.html', here(frames[0] ?? ''));
    write(
      'plain.html',
      pairs.map(({ locale, organisation }) => cardToPaste(cardOf(content, organisation, locale))).join(''),
    );
    partner = await serve(folder, { 'Content-Security-Policy': `default-src 'none'; frame-src ${server.url}` });
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true });
    await Promise.all([server?.close(), partner?.close()]);
  });

  /** A page of a partner, and the errors in its console. */
  async function visit(path: string, width: number, colorScheme: 'light' | 'dark' = 'light') {
    const margins = 16;
    const context = await browser.newContext({ colorScheme, viewport: { width: width + margins, height: 800 } });
    const page = await context.newPage();
    if (!partner) throw new Error('The site of the partner did not start.');
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('requestfailed', (request) => complaints.push(request.url()));
    await page.goto(`${partner.url}/${path}`, { waitUntil: 'networkidle' });
    return { page, complaints };
  }

  test.each([280, 320, 480, 800])('sees every card whole in a frame of %d px', async (width) => {
    const { page, complaints } = await visit('', width);
    const seen = await Promise.all(
      page
        .frames()
        .slice(1)
        .map((frame) =>
          frame.evaluate(() => ({
            name: document.querySelector('h1')?.textContent.trim(),
            width: innerWidth,
            tooWide: document.documentElement.scrollWidth - innerWidth,
            tooHigh: document.documentElement.scrollHeight - innerHeight,
            isFilled:
              (document.querySelector('footer')?.offsetTop ?? 0) - (document.querySelector('main')?.offsetHeight ?? 0) <
              172,
          })),
        ),
    );
    expect(seen).toEqual(
      pairs.map(({ organisation }) => ({
        name: organisation.names.short,
        width,
        tooWide: 0,
        tooHigh: 0,
        isFilled: true,
      })),
    );
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('sees a dark card on a dark page', async () => {
    const colours = await Promise.all(
      (['light', 'dark'] as const).map(async (scheme) => {
        const { page } = await visit('one.html', 400, scheme);
        const colour = await page.frames()[1]?.evaluate(() => getComputedStyle(document.body).backgroundColor);
        await page.context().close();
        return colour;
      }),
    );
    expect(colours).toEqual(['rgb(251, 249, 244)', 'rgb(15, 23, 30)']);
  });

  test('is left for the profile when its link is followed', async () => {
    const { page } = await visit('one.html', 400);
    await page.frameLocator('iframe').getByRole('heading').getByRole('link').click();
    const [first] = pairs;
    await page.waitForURL(
      `${server?.url ?? ''}/${first?.locale ?? ''}/${first?.organisation.side ?? ''}/${first?.organisation.id ?? ''}/`,
    );
    await page.context().close();
  });

  test('sees the pasted cards as well, without a style and without a complaint', async () => {
    const { page, complaints } = await visit('plain.html', 320);
    expect(await page.locator('figure strong a').allTextContents()).toEqual(
      pairs.map(({ organisation }) => organisation.names.short),
    );
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
