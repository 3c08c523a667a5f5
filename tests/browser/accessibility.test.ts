import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { record } from '../support/accessibility-runs.ts';
import { launchBrowser } from '../support/browser.ts';
import { builtPages } from '../support/built.ts';
import { onPages } from '../support/crawl.ts';
import { modes, raisedTextSpacing } from '../support/modes.ts';
import { samplePages } from '../support/sample.ts';
import { serve, type Server } from '../support/server.ts';
import { sites } from '../support/sites.ts';

const engine = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const axeSource = readFileSync(engine, 'utf8');
const axeTool = `axe-core ${/axe v([\d.]+)/.exec(axeSource)?.[1] ?? ''}`;

const browserTool = (browser: Browser) => `Chromium ${browser.version()}`;

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

describe.each(sites)('$name', (site) => {
  let browser: Browser;
  let server: Server;

  beforeAll(async () => {
    [browser, server] = await Promise.all([launchBrowser(), serve(site.dist)]);
  });
  afterAll(async () => {
    await Promise.all([browser.close(), server.close()]);
  });

  test('axe finds nothing and nothing is cut off, in light and dark on every page, in other ways of reading on a page of each kind', async () => {
    const context = await browser.newContext({ bypassCSP: true });
    const sample = new Set(samplePages(site));
    const found = await onPages(context, builtPages(site), async (address, page) => {
      await page.goto(server.url + address);
      await page.evaluate(axeSource);
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
      record(site, { check, tool: axeTool, pages: found.length, problems });
    }
    expect(found.flat().map(({ what }) => what)).toEqual([]);
  });

  test('the Tab key reaches everything that can be used, and what it reaches is seen', async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    const pages = samplePages(site);
    const found = await onPages(context, pages, async (address, page) => {
      const lost: string[] = [];
      await page.goto(server.url + address);
      const stops = await page.evaluate(() => {
        const all = [...document.querySelectorAll('*')];
        // In a group of radio buttons, Tab reaches only the checked one; arrow keys reach the others.
        return [
          ...document.querySelectorAll<HTMLElement>('a[href], button, input:not([type=radio]:not(:checked)), summary'),
        ]
          .filter((element) => element.checkVisibility({ visibilityProperty: true }))
          .map((element) => ({
            place: all.indexOf(element).toString(),
            words: element.textContent.trim().slice(0, 40),
          }));
      });
      const reached = new Set<string>();
      for (let press = 0; press < stops.length + 5; press += 1) {
        await page.keyboard.press('Tab');
        const stop = await page.evaluate(() => {
          const element = document.activeElement;
          if (!element || element === document.body) return undefined;
          // What is within a frame is a page of its own, which is tried by itself.
          if (element.tagName === 'IFRAME') return 'frame';
          const frame = element.closest('.search-box') ?? element;
          const { x, y, width, height } = element.getClientRects()[0] ?? element.getBoundingClientRect();
          const top = document.elementFromPoint(x + width / 2, y + height / 2);
          return {
            place: [...document.querySelectorAll('*')].indexOf(element).toString(),
            words: element.textContent.trim().slice(0, 40),
            outlined:
              getComputedStyle(frame).outlineStyle !== 'none' || getComputedStyle(element).outlineStyle !== 'none',
            covered: !(top !== null && (element.contains(top) || frame.contains(top) || top.contains(element))),
          };
        });
        if (stop === 'frame') continue;
        if (!stop || reached.has(stop.place)) break;
        reached.add(stop.place);
        if (!stop.outlined) lost.push(`${address} shows no focus on “${stop.words}”`);
        if (stop.covered) lost.push(`${address} hides the focus on “${stop.words}”`);
      }
      const missed = stops.filter(({ place }) => !reached.has(place));
      lost.push(...missed.map(({ words }) => `${address} does not let the Tab key reach “${words}”`));
      return lost;
    });
    const lost = found.flat();
    await context.close();
    record(site, {
      check: 'keyboard',
      tool: browserTool(browser),
      pages: pages.length,
      problems: lost.length,
    });
    expect(lost).toEqual([]);
  });
});
