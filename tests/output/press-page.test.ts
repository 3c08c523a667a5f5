import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { beforeAll, describe, expect, test } from 'vitest';
import { formatSize } from '../../src/i18n/file-note.ts';
import { say, stringsFor } from '../../src/i18n/speak.ts';
import { servedAt } from '../support/built.ts';
import { elementsOfFragment, elementsOfPage, findAll, type Markup } from '../support/markup.ts';
import { pngSize } from '../support/png.ts';
import { siteContent, sites, type BuiltSite } from '../support/sites.ts';
import { rootOfXml } from '../support/xml.ts';
import { unzipped } from '../support/zip.ts';

/** The contents of one section of a page. */
function sectionOf(html: string, id: string): Markup[] {
  const [section = ''] = new RegExp(`<section aria-labelledby="${id}"[^]*?</section>`).exec(html) ?? [];
  return elementsOfFragment(section);
}

/** A text as it is read: with plain spaces, and without the word joiners that keep what it holds on one line. */
const wordsOf = (text = '') => text.replaceAll('\u2060', '').replaceAll(/\s+/g, ' ');

/** Links to files, with their paths from the root of the site. */
function fileLinks(elements: readonly Markup[], page: string) {
  return findAll(elements, 'a')
    .filter(({ attributes }) => attributes.type)
    .map(({ attributes: { href = '' }, text }) => ({
      address: new URL(href, `http://site${page}`).pathname,
      text: text.trim().replace(/[^\S\u00a0\u202f]+/g, ' '),
    }));
}

const bytesAt = ({ dist }: BuiltSite, address: string) => statSync(join(dist, address)).size;

describe.each(sites)('for the press of $name', (site) => {
  const { site: facts, event, organisations, press } = siteContent(site);

  describe.each(facts.locales)('in %s', (locale) => {
    const address = `/${locale}/press/`;
    const html = servedAt(site, address);
    const links = fileLinks(elementsOfPage(html), address);
    const shown = [...sectionOf(html, 'take-away'), ...sectionOf(html, 'pictures')];
    let kit: string[];

    beforeAll(async () => {
      const packed = await unzipped(readFileSync(join(site.dist, address, 'kit.zip')));
      kit = packed.map(({ name }) => name).filter((name) => !['manifest.json', 'SHA256SUMS'].includes(name));
    });

    test('the page leads to exactly what the kit holds, and to the kit', () => {
      const names = fileLinks(shown, address).map((link) => link.address);
      expect(names.sort()).toEqual([...kit, 'kit.zip'].map((name) => address + name).sort());
    });

    test('every file that the page leads to is there', () => {
      expect(links.filter((link) => !existsSync(join(site.dist, link.address)))).toEqual([]);
    });

    test('every file is labelled with what it is and how large', () => {
      const unlabelled = links.filter(
        (link) => !new RegExp(`\\p{L}.*, .+, ${formatSize(bytesAt(site, link.address), locale)}`, 'u').test(link.text),
      );
      expect([links.length, unlabelled]).toEqual([24, []]);
    });

    test('the announcement as PDF is two clicks from the home page', () => {
      const home = `/${locale}/`;
      const fromHome = findAll(elementsOfPage(servedAt(site, home)), 'a').map(
        ({ attributes: { href = '' } }) => new URL(href, `http://site${home}`).pathname,
      );
      expect(fromHome).toContain(address);
      expect(links.map((link) => link.address)).toContain(`${address}announcement.pdf`);
    });

    test('each picture stands with its caption, its credit and its licence', () => {
      const captions = findAll(shown, 'figcaption').map(({ text }) => wordsOf(text));
      const missing = Object.values(press.pictures).flatMap(({ caption, credit }, index) =>
        [say(caption, locale), say(credit, locale), facts.licence.name].filter(
          (words) => !captions[index]?.includes(wordsOf(words)),
        ),
      );
      expect([captions.length, missing]).toEqual([3, []]);
    });

    test('each file of a picture is saved, and the picture itself opens', () => {
      const opened = findAll(elementsOfPage(html), 'a')
        .map(({ attributes: { href = '', download } }) => [href, download !== undefined] as const)
        .filter(([href]) => /\.(svg|png)$/.test(href));
      expect(opened).toEqual(
        ['map', 'timeline', 'who-does-what'].flatMap((name) => [
          [`${name}.svg`, false],
          [`${name}.svg`, true],
          [`${name}.png`, true],
        ]),
      );
    });

    test('what is to be printed has a button to copy it, and nothing beside it', () => {
      const copied = findAll(elementsOfPage(html), 'span')
        .flatMap(({ attributes }) => attributes['data-copy']?.split(', ') ?? [])
        .map((selector) =>
          findAll(elementsOfPage(html), 'p', { id: selector.slice(1) }).map(({ text }) =>
            text.replaceAll('\u2060', ''),
          ),
        );
      const { boilerplates, pictures } = press;
      const [[announcement = ''] = [], [edition = ''] = []] = copied.slice(-2);
      expect(copied.slice(0, -2)).toEqual(
        [
          ...Object.values(pictures).flatMap(({ caption, credit }) => [
            say(caption, locale),
            `${say(credit, locale)}, ${say(facts.licence.name, locale)}`,
          ]),
          ...boilerplates.map(({ text }) => say(text, locale)),
          ...organisations.map(({ summary }) => say(summary, locale)),
        ].map((words) => [words]),
      );
      expect(announcement).toContain(event.title.value);
      expect(edition).toMatch(new RegExp(`${facts.url}/${locale}/announcement/$`));
    });

    test('each picture is shown as the file that is taken away, with its size and its words', () => {
      const images = findAll(sectionOf(html, 'pictures'), 'img').map(({ attributes }) => attributes);
      expect(images.map(({ src, alt, loading }) => [src, alt, loading])).toEqual(
        Object.entries(press.pictures).map(([id, { alternative }]) => [`${id}.svg`, say(alternative, locale), 'lazy']),
      );
      for (const { src = '', width, height } of images) {
        const [, across, down] =
          /width="(\d+)" height="(\d+)"/.exec(readFileSync(join(site.dist, address, src), 'utf8')) ?? [];
        expect(Number(height) / Number(width)).toBeCloseTo(Number(down) / Number(across), 2);
      }
    });

    test('what is for machines is folded away', () => {
      const folded = findAll(elementsOfPage(html), 'details').at(-1);
      const names = fileLinks(folded?.within ?? [], address).map((link) => link.address.split('/').at(-1));
      expect([folded?.attributes.open, names]).toEqual([
        undefined,
        [
          'event.ics',
          'feed.xml',
          'feed.json',
          ...['event.json', 'event.schema.json'],
          ...['organisations.json', 'organisations.csv', 'organisations.schema.json'],
          ...['sources.json', 'sources.csv', 'sources.schema.json'],
        ],
      ]);
    });

    test('beside the announcement stand its day, its place, its files and the ways to quote it', () => {
      const page = `/${locale}/announcement/`;
      const [desk] = findAll(elementsOfPage(servedAt(site, page)), 'dl').filter(({ attributes }) =>
        attributes.class?.includes('event-facts'),
      );
      const plain = wordsOf(desk?.text);
      for (const known of [event.date.value.slice(0, 4), event.venue.name, event.venue.street, event.venue.locality])
        expect(plain).toContain(known);
      expect(plain).toContain(stringsFor(locale).profile.host);
      const ways = findAll(desk?.within ?? [], 'a').map(({ attributes: { href = '' } }) => {
        const { pathname, hash } = new URL(href, `http://site${page}`);
        return pathname + hash;
      });
      expect(ways).toEqual([
        `/${locale}/delegation/`,
        `/${locale}/counterparts/`,
        `${address}announcement.pdf`,
        `${address}announcement.txt`,
        `/${locale}/event.ics`,
        `${address}#pictures`,
        `${address}#boilerplates`,
        `${address}#cite`,
      ]);
      expect(findAll(desk?.within ?? [], 'span').flatMap(({ attributes }) => attributes['data-copy'] ?? [])).toEqual([
        'h1, [data-announcement]',
      ]);
    });

    describe.each(['map', 'timeline', 'who-does-what'] as const)('the picture %s', (id) => {
      const svg = readFileSync(join(site.dist, address, `${id}.svg`), 'utf8');

      test('as SVG it is well-formed and complete by itself', () => {
        expect(() => new Resvg(svg)).not.toThrow();
        expect(svg).not.toMatch(/var\(|light-dark|href=|url\((?!data:)/);
      });

      test('as SVG it says in its language what it shows', () => {
        const { attributes } = rootOfXml(svg);
        expect([attributes.xmlns, attributes['xml:lang'], attributes['aria-label']]).toEqual([
          'http://www.w3.org/2000/svg',
          locale,
          say(press.pictures[id].alternative, locale),
        ]);
      });

      test('as PNG it is wide enough to print, in the proportions of the SVG', () => {
        const [width, height] = pngSize(readFileSync(join(site.dist, address, `${id}.png`)));
        const [, across, down] = /width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
        expect(width).toBeGreaterThanOrEqual(2400);
        expect(height / width).toBeCloseTo(Number(down) / Number(across), 2);
      });
    });
  });
});
