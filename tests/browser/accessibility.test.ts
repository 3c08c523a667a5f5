import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import axe from 'axe-core';
import type { JSHandle, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { record } from '../support/accessibility-runs.ts';
import { browser } from '../support/chromium.ts';
import { onPages } from '../support/crawl.ts';
import { modes, raisedTextSpacing } from '../support/modes.ts';
import { publishedPages, samplePages } from '../support/sample.ts';
import { serve, type Server } from '../support/server.ts';
import { sites } from '../support/sites.ts';

const axeFolder = dirname(createRequire(import.meta.url).resolve('axe-core'));

/** The violations that axe finds in a page, best practices included. */
async function violationsOn(page: Page): Promise<string[]> {
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: typeof axe }).axe.run({ resultTypes: ['violations'] }),
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target.join(' ')}`));
}

/** Elements that overflow the page, or are clipped by their own box. */
const overflowOf = (page: Page) =>
  page.evaluate(() => {
    const words = [...document.querySelectorAll<HTMLElement>('h1, h2, h3, p, li, dt, dd, a, button, label, td, th')];
    const cut = words.filter(
      (element) =>
        !element.matches('.sr-only, .sr-only *') &&
        element.scrollHeight > element.clientHeight + 1 &&
        ['hidden', 'clip'].includes(getComputedStyle(element).overflowY),
    );
    return [
      ...(document.documentElement.scrollWidth > innerWidth ? ['scrolls sideways'] : []),
      ...cut.map(({ textContent }) => `cuts off “${textContent.trim().slice(0, 40)}”`),
    ];
  });

/** What can be used on a page, and each stop of the focus after a press of the Tab key. */
type Walk = { usable: HTMLElement[]; stops: { element: Element; isOutlined: boolean; isCovered: boolean }[] };

/** Has the page record where each press of the Tab key leads: the key comes up where the focus is, once that is scrolled into view. */
const watchFocus = (page: Page): Promise<JSHandle<Walk>> =>
  page.evaluateHandle(() => {
    // In a group of radio buttons, Tab reaches only the checked one; arrow keys reach the others.
    const usable = [
      ...document.querySelectorAll<HTMLElement>('a[href], button, input:not([type=radio]:not(:checked)), summary'),
    ].filter((element) => element.checkVisibility({ visibilityProperty: true }));
    const stops: Walk['stops'] = [];
    document.addEventListener('keyup', () => {
      const element = document.activeElement ?? document.body;
      const frame = element.closest('.search-box') ?? element;
      const { x, y, width, height } = element.getClientRects()[0] ?? element.getBoundingClientRect();
      const top = document.elementFromPoint(x + width / 2, y + height / 2);
      stops.push({
        element,
        isOutlined: [frame, element].some((shown) => getComputedStyle(shown).outlineStyle !== 'none'),
        isCovered: !(top !== null && (element.contains(top) || frame.contains(top) || top.contains(element))),
      });
    });
    return { usable, stops };
  });

/** Presses the Tab key some times, at once: waiting for each answer of the browser takes four times as long. */
async function pressTab(page: Page, times: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const key = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 };
  const strokes = Array.from({ length: times }, () => [
    { ...key, type: 'rawKeyDown' } as const,
    { ...key, type: 'keyUp' } as const,
  ]);
  await Promise.all(strokes.flat().map((stroke) => session.send('Input.dispatchKeyEvent', stroke)));
  await session.detach();
}

/** What one round of the Tab key did not reach or did not show. */
const lostOn = (walk: JSHandle<Walk>): Promise<string[]> =>
  walk.evaluate(({ usable, stops }) => {
    const words = ({ textContent }: Element) => textContent.trim().slice(0, 40);
    const reached = new Set<Element>();
    const lost: string[] = [];
    for (const { element, isOutlined, isCovered } of stops) {
      if (element === document.body || reached.has(element)) break;
      reached.add(element);
      if (!isOutlined) lost.push(`shows no focus on “${words(element)}”`);
      if (isCovered) lost.push(`hides the focus on “${words(element)}”`);
    }
    const missed = usable.filter((element) => !reached.has(element));
    return [...lost, ...missed.map((element) => `does not let the Tab key reach “${words(element)}”`)];
  });

describe.each(sites)('$name', (site) => {
  let server: Server;
  let engine: Server;

  beforeAll(async () => {
    server = await serve(site.dist);
    // A file of a server is compiled once, where the text of a script is for each page.
    engine = await serve(axeFolder, { 'Cache-Control': 'max-age=3600' });
  });
  afterAll(async () => {
    await Promise.all([server.close(), engine.close()]);
  });

  test('axe finds nothing and nothing is cut off, in light and dark on every page, in other ways of reading on a page of each kind', async () => {
    const context = await browser.newContext({ bypassCSP: true });
    const sample = new Set(samplePages(site));
    const found = await onPages(context, publishedPages(site), async (address, page) => {
      await page.goto(server.url + address);
      await page.addScriptTag({ url: `${engine.url}/axe.min.js` });
      const problems: { check: string; what: string }[] = [];
      const asked = modes.filter(({ check }) => ['light', 'dark'].includes(check) || sample.has(address));
      for (const { check, viewport, media, spacing } of asked) {
        await page.setViewportSize(viewport);
        await page.emulateMedia(media);
        const style = spacing && (await page.addStyleTag({ content: raisedTextSpacing }));
        const here = [...(await violationsOn(page)), ...(await overflowOf(page))];
        problems.push(...here.map((problem) => ({ check, what: `${address} ${check}: ${problem}` })));
        await style?.evaluate((element) => {
          (element as Element).remove();
        });
      }
      return problems;
    });
    await context.close();
    for (const { check } of modes) {
      const problems = found.flat().filter((problem) => problem.check === check).length;
      record(site, { check, tool: `axe-core ${axe.version}`, pages: found.length, problems });
    }
    expect(found.flat().map(({ what }) => what)).toEqual([]);
  });

  test('the Tab key reaches everything that can be used, and what it reaches is seen', async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    const pages = samplePages(site);
    const found = await onPages(context, pages, async (address, page) => {
      await page.goto(server.url + address);
      const walk = await watchFocus(page);
      const usable = await walk.evaluate(({ usable }) => usable.length);
      await pressTab(page, usable + 5);
      return (await lostOn(walk)).map((what) => `${address} ${what}`);
    });
    const lost = found.flat();
    await context.close();
    record(site, {
      check: 'keyboard',
      tool: `Chromium ${browser.version()}`,
      pages: pages.length,
      problems: lost.length,
    });
    expect(lost).toEqual([]);
  });
});
