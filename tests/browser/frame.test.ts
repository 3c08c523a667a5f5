import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browser } from '../support/chromium.ts';
import { serve, type Server } from '../support/server.ts';
import { thisSite } from '../support/sites.ts';

let server: Server;
beforeAll(async () => {
  server = await serve(thisSite.dist);
});
afterAll(async () => {
  await server.close();
});

async function onPage<Found>(width: number, address: string, look: (page: Page) => Promise<Found>): Promise<Found> {
  const context = await browser.newContext({ viewport: { width, height: 800 }, bypassCSP: true });
  const page = await context.newPage();
  await page.goto(server.url + address);
  const found = await look(page);
  await context.close();
  return found;
}

/** Sets running text wider or narrower than the face of this machine, as the faces of other systems are. */
const setWider = (page: Page, percent: number) =>
  page.addStyleTag({
    content: `@font-face { font-family: other-${percent}; src: local('DejaVu Sans'), local('Liberation Sans'), local('Arial'); size-adjust: ${percent}% }
      :root { --font-sans: other-${percent}, sans-serif !important }`,
  });

/** What of the head of the page lies on another line than the rest, runs over its neighbour or out of the window. */
const brokenInHead = (page: Page) =>
  page.evaluate(async () => {
    await document.fonts.ready;
    const parts = [...document.querySelectorAll('.page-header :is(a, button, label, kbd)')]
      .filter((part) => !part.closest('.search-panel') && part.checkVisibility())
      .map((part) => ({ words: part.textContent.trim(), box: part.getBoundingClientRect() }));
    return parts.flatMap(({ words, box }, index) => {
      const next = parts[index + 1]?.box.left ?? innerWidth;
      const isBroken = box.height > 46 || box.bottom > 60 || box.right > next + 0.5;
      return isBroken ? [`${words}: ${[box.left, box.right, box.top, box.bottom].map(Math.round).join(' ')}`] : [];
    });
  });

test.each(['/fr/', '/en/', '/fi/', '/fr/press/', '/en/press/', '/fi/press/'])(
  'the head of %s keeps to one row with the faces of other systems',
  async (address) => {
    const broken = await onPage(768, address, async (page) => {
      const found: string[] = [];
      // Percentages of DejaVu Sans: Roboto is about as wide as 84, Inter and Noto Sans as 92; then the text 4 % wider.
      for (const percent of [84, 92, 96]) {
        await setWider(page, percent);
        for (const width of [768, 1024, 1280, 1360, 1920]) {
          await page.setViewportSize({ width, height: 800 });
          found.push(...(await brokenInHead(page)).map((what) => `${percent} % at ${width} px: ${what}`));
        }
      }
      return found;
    });
    expect(broken).toEqual([]);
  },
);

describe('on a phone', () => {
  test('menu, search and languages stay at the foot of the window, where a thumb reaches them', async () => {
    const tops = await onPage(360, '/fi/delegation/gemalto/', async (page) => {
      await page.evaluate(() => {
        scrollTo(0, 3000);
      });
      return page
        .locator('.bar > *')
        .evaluateAll((parts) =>
          parts.map((part) => part.getBoundingClientRect()).map(({ top, right }) => [top, right]),
        );
    });
    expect(tops).toHaveLength(3);
    expect(tops.filter(([top = 0, right = 0]) => top < 740 || right > 360)).toEqual([]);
  });

  test('the menu opens without a script, shows where one is, and closes with Escape', async () => {
    const context = await browser.newContext({ viewport: { width: 360, height: 800 }, javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${server.url}/en/counterparts/nokia/`);
    const menu = page.getByRole('navigation', { name: 'Menu' });
    expect(await menu.isVisible()).toBe(false);
    const button = page.getByRole('button', { name: 'Menu' });
    const fill = () => button.evaluate((shown) => getComputedStyle(shown).backgroundColor);
    expect(await fill()).toBe('rgba(0, 0, 0, 0)');
    await button.focus();
    await page.keyboard.press('Enter');
    await menu.waitFor();
    // As dark as the text while the menu is open.
    expect(await fill()).toBe('rgb(20, 32, 43)');
    expect(await menu.locator('[aria-current=page]').innerText()).toBe('Nokia');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    expect(await menu.isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Menu' }).click();
    await menu.getByRole('link', { name: 'Press' }).click();
    expect(new URL(page.url()).pathname).toBe('/en/press/');
    await context.close();
  });

  test('the number of a note is large enough for a finger', async () => {
    const smallest = await onPage(360, '/en/dialogue/', (page) =>
      page.locator('.prose .cite').evaluateAll((marks) =>
        Math.min(
          ...marks.flatMap((mark) => {
            const { width, height } = getComputedStyle(mark, '::after');
            return [parseFloat(width), parseFloat(height)];
          }),
        ),
      ),
    );
    expect(smallest).toBeGreaterThanOrEqual(24);
  });
});

test('from 80rem on the tree stands beside the page and stays there; the home page has none', async () => {
  const look = (address: string) =>
    onPage(1280, address, async (page) => {
      await page.evaluate(() => {
        scrollTo(0, 1500);
      });
      const box = await page.locator('#menu').boundingBox();
      return box && { left: box.x < 40, top: box.y };
    });
  expect(await look('/en/dialogue/')).toEqual({ left: true, top: 60 });
  expect(await look('/en/')).toBeNull();
});

test('the wheel moves the page over the tree too, where all of it is seen', async () => {
  await onPage(1280, '/en/press/', async (page) => {
    await page.setViewportSize({ width: 1280, height: 1000 });
    await page.mouse.move(100, 400);
    await page.mouse.wheel(0, 300);
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(300);
  });
});

test('the contents mark the part that is read', async () => {
  const current = await onPage(1360, '/en/dialogue/', async (page) => {
    await page.locator('h2', { hasText: 'Seen from Helsinki' }).evaluate((heading) => {
      heading.scrollIntoView();
    });
    await page.waitForTimeout(300);
    return page
      .locator('.beside a')
      .evaluateAll((links) =>
        links
          .filter((link) => getComputedStyle(link, '::before').content !== 'none')
          .map(({ textContent }) => textContent),
      );
  });
  expect(current).toEqual(['Seen from Helsinki']);
});

test('a picture that is wider than its window fades where there is more of it', async () => {
  const unsaid = await onPage(320, '/en/press/', async (page) => {
    const found: string[] = [];
    for (const width of [320, 390, 768, 860]) {
      await page.setViewportSize({ width, height: 800 });
      const pictures = await page.locator('figure > a').evaluateAll((frames) =>
        frames.map((frame) => ({
          scrolls: frame.scrollWidth > frame.clientWidth,
          fades: getComputedStyle(frame).maskImage !== 'none',
        })),
      );
      expect(pictures).toHaveLength(3);
      if (pictures.some(({ scrolls, fades }) => scrolls !== fades))
        found.push(`${width} px: ${JSON.stringify(pictures)}`);
    }
    return found;
  });
  expect(unsaid).toEqual([]);
});
