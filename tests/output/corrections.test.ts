import { describe, expect, test } from 'vitest';
import { builtPages, servedAt } from '../support/built.ts';
import { elementsOfPage, findAll } from '../support/markup.ts';
import { otherSite, thisSite, type BuiltSite } from '../support/sites.ts';

/** The elements of a page; a space stands between those that touch, as they stand apart when read. */
const elementsAt = (site: BuiltSite, address: string) =>
  elementsOfPage(servedAt(site, address).replaceAll('><', '> <'));

/** The words of a section by the id of its heading; undefined if there is none. */
const sectionAt = (site: BuiltSite, address: string, heading: string) =>
  findAll(elementsAt(site, address), 'section', { 'aria-labelledby': heading })[0]?.text.replaceAll(/\s+/g, ' ').trim();

const pagesWithCorrections = (site: BuiltSite) =>
  builtPages(site).filter((address) => sectionAt(site, address, 'corrections-here') !== undefined);

describe('a site without a correction', () => {
  test.each([
    ['fr', 'Corrections apportées Aucune.'],
    ['en', 'Corrections made None recorded.'],
    ['fi', 'Tehdyt korjaukset Korjauksia ei ole tehty.'],
  ])('says so on its page about itself, in “%s”', (locale, words) => {
    expect(sectionAt(thisSite, `/${locale}/about/`, 'corrections-log')).toContain(words);
  });

  test('says nothing of it on any other page', () => {
    expect(pagesWithCorrections(thisSite)).toEqual([]);
  });
});

describe('a site with two corrections', () => {
  const log = sectionAt(otherSite, '/en/about/', 'corrections-log');

  test('tells both on its page about itself, the newest first', () => {
    expect(log).toMatch(
      /12 October 2026 Announcement The text spoke of three.*5 October 2026 Nendrių namai The centre/,
    );
  });

  test('says why, and on what ground', () => {
    expect(log).toContain('The host had been counted with the guests.');
    expect(log).toContain('is not sure of it. Reed House (Klaipėda)');
  });

  test('leads from there to each page, to the very place', () => {
    const section = elementsAt(otherSite, '/fi/about/');
    const places = findAll(section, 'a')
      .map(({ attributes: { href = '' } }) => new URL(href, 'http://site/fi/about/'))
      .filter(({ hash }) => hash.startsWith('#correction-'));
    expect(places.map(({ pathname }) => pathname)).toEqual(['/fi/announcement/', '/fi/counterparts/nendriu-namai/']);
    for (const { pathname, hash } of places) {
      expect(findAll(elementsAt(otherSite, pathname), 'li', { id: hash.slice(1) })).toHaveLength(1);
    }
  });

  test('tells each on its own page, after the sources', () => {
    expect(sectionAt(otherSite, '/fi/announcement/', 'corrections-here')).toBe(
      'Tehdyt korjaukset 12. lokakuuta 2026 Tekstin mukaan matkalla oli kolme organisaatiota; nyt siinä lukee kaksi. Isäntä oli laskettu vieraiden joukkoon.',
    );
    const headings = findAll(elementsAt(otherSite, '/fi/announcement/'), 'h2').map(({ attributes: { id } }) => id);
    expect(headings.slice(-2)).toEqual(['sources', 'corrections-here']);
  });

  test('tells it on no other page', () => {
    expect(pagesWithCorrections(otherSite)).toEqual([
      '/en/announcement/',
      '/en/counterparts/nendriu-namai/',
      '/fi/announcement/',
      '/fi/counterparts/nendriu-namai/',
    ]);
  });

  test('tells machines: the article has its correction with its day', () => {
    const [script] = findAll(elementsAt(otherSite, '/en/announcement/'), 'script', { type: 'application/ld+json' });
    const { '@graph': graph } = JSON.parse(script?.text ?? '{}') as { '@graph': Record<string, unknown>[] };
    expect(graph.find((node) => node['@type'] === 'NewsArticle')).toMatchObject({
      dateModified: '2026-10-12',
      correction: [
        {
          '@type': 'CorrectionComment',
          datePublished: '2026-10-12',
          text: {
            '@language': 'en',
            '@value':
              'The text spoke of three organisations on their way; it now says two. The host had been counted with the guests.',
          },
        },
      ],
    });
  });
});
