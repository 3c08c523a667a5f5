import { describe, expect, test } from 'vitest';
import { wireBytes } from '../bench/wire.ts';
import { builtPages, servedAt } from '../support/built.ts';
import { elementsOfPage, findAll } from '../support/markup.ts';
import { sites } from '../support/sites.ts';

/** Ten TCP segments, the initial congestion window (RFC 6928): what a server sends before the browser acknowledges. */
const firstFlight = 14_600;

/** The page of sources gives every address: it shows its first screen from the first flight, and takes a second one. */
const limitOf = (address: string) => (address.endsWith('/sources/') ? 22_000 : firstFlight);

/** Limit for the inline script of a page, in bytes. */
const longestStarter = 1_100;

describe.each(sites)('the weight of $name', (site) => {
  const pages = builtPages(site).filter((address) => !address.endsWith('/search/'));
  const scriptsAt = (address: string) =>
    findAll(elementsOfPage(servedAt(site, address)), 'script').filter(
      ({ attributes: { type = '' } }) => !/json|speculationrules/.test(type),
    );

  test.each(pages)('%s arrives in the first flight, its styles and script with it', (address) => {
    const html = servedAt(site, address);
    const [body, limit] = [Buffer.from(html), limitOf(address)];
    // Best compression takes thirty times as long, and only adds to what a quick one saves.
    const quickly = wireBytes(body, 5);
    expect(quickly <= limit ? quickly : wireBytes(body)).toBeLessThanOrEqual(limit);
    const asked = findAll(elementsOfPage(html), 'link', { rel: 'stylesheet' });
    expect([...asked, ...scriptsAt(address).filter(({ attributes }) => attributes.src)]).toEqual([]);
  });

  test('all pages have the same one script, and it is small', () => {
    const starters = pages
      .filter((address) => address !== '/404.html' && !address.startsWith('/embed/'))
      .map((address) => scriptsAt(address).map(({ text }) => text));
    const [first = []] = starters;
    expect(starters.filter((scripts) => scripts.join('') !== first.join(''))).toEqual([]);
    expect(first).toHaveLength(1);
    expect(Buffer.byteLength(first.join(''))).toBeLessThanOrEqual(longestStarter);
  });

  test('a card has no script, and the page for what is missing has its own', () => {
    const cards = pages.filter((address) => address.startsWith('/embed/'));
    expect(cards.flatMap(scriptsAt)).toEqual([]);
    expect(scriptsAt('/404.html')).toHaveLength(1);
  });
});
