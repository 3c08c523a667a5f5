import { describe, expect, test } from 'vitest';
import { builtPages, servedAt } from '../support/built.ts';
import { elementsOfPage, findAll, type Markup } from '../support/markup.ts';
import { siteContent, sites } from '../support/sites.ts';

type Page = { address: string; elements: Markup[] };

const hasClass = (name: string) => (element: Markup) => element.attributes.class?.split(' ').includes(name) ?? false;

/** The citation marks in some markup with their targets, in reading order. */
const citationsIn = (elements: readonly Markup[]) =>
  findAll(elements, 'a', { role: 'doc-noteref' }).map(({ text, attributes }) => ({
    // The brackets of a mark are hidden, but copied and read aloud.
    number: Number(text.replaceAll(/[^\d]/g, '')),
    leadsTo: attributes.href,
  }));

/** The numbered list under a text: its entries by their fragments. */
const listOf = ({ elements }: Page) =>
  findAll(elements, 'ol')
    .filter(hasClass('source-list'))
    .map(({ within }) => findAll(within, 'li').map(({ attributes: { id = '' } }) => `#${id}`));

describe.each(sites)('the sources of $name', (site) => {
  const { site: facts, sources } = siteContent(site);
  const pages = builtPages(site).map((address): Page => ({
    address,
    elements: elementsOfPage(servedAt(site, address)),
  }));
  const citing = pages.filter(({ elements }) => citationsIn(elements).length > 0);

  test('each number leads to the entry of that number in the one list under the text', () => {
    expect(citing.length).toBeGreaterThan(facts.locales.length * 5);
    for (const page of citing) {
      const [list = [], ...others] = listOf(page);
      expect([page.address, others]).toEqual([page.address, []]);
      const wrong = citationsIn(page.elements).filter(({ number, leadsTo }) => list[number - 1] !== leadsTo);
      expect([page.address, wrong]).toEqual([page.address, []]);
    }
  });

  test('in the words of each text the numbers begin at 1 and rise without a gap', () => {
    for (const { address, elements } of citing) {
      const prose = elements.filter(hasClass('prose')).flatMap(({ within }) => within);
      // Key facts stand in a text, and are none of its words.
      const keyFacts = findAll(prose, 'dl').flatMap(({ within }) => within);
      const first = [
        ...new Set(citationsIn(prose.filter((each) => !keyFacts.includes(each))).map(({ number }) => number)),
      ];
      expect([address, first]).toEqual([address, first.map((_, index) => index + 1)]);
    }
  });

  test('no list has the same source twice', () => {
    const twice = citing.filter((page) => new Set(listOf(page)[0]).size !== listOf(page)[0]?.length);
    expect(twice.map(({ address }) => address)).toEqual([]);
  });

  test('the languages of a page rest on the same sources', () => {
    for (const { address, ...page } of citing) {
      const others = facts.locales.flatMap((locale) =>
        pages.filter((other) => other.address === address.replace(/^\/[a-z]{2}\//, `/${locale}/`)),
      );
      const set = (some: Page) => new Set(listOf(some)[0]);
      for (const other of others)
        expect([other.address, set(other)]).toEqual([other.address, set({ address, ...page })]);
    }
  });

  describe.each(facts.locales)('the page of sources in %s', (locale) => {
    const address = `/${locale}/sources/`;
    const inLanguage = pages.filter((known) => known.address.startsWith(`/${locale}/`));
    const page = inLanguage.find((known) => known.address === address);
    const pathnameOf = (href: string) => new URL(href, `https://host.invalid${address}`).pathname;
    const entries = findAll(page?.elements ?? [], 'li').filter(({ attributes: { id = '' } }) =>
      id.startsWith('source-'),
    );

    const linksToPages = (within: readonly Markup[]) =>
      findAll(within, 'a').flatMap(({ attributes: { href = '' } }) => (/^https?:/.test(href) ? [] : [href]));

    test('a row above leads to each kind, and each kind holds its sources', () => {
      const headings = findAll(page?.elements ?? [], 'h2').map(({ attributes: { id = '' } }) => id);
      const kinds = ['primary', 'press', 'reference', 'blog', 'wiki', 'computed'].filter((kind) =>
        Object.values(sources).some((source) => source.kind === kind),
      );
      expect(headings.slice(0, kinds.length)).toEqual(kinds);
      const jumps = findAll(page?.elements ?? [], 'a').flatMap(({ attributes: { href = '' } }) => href);
      expect(jumps.filter((href) => kinds.includes(href.slice(1)))).toEqual(kinds.map((kind) => `#${kind}`));
      for (const kind of kinds) {
        const [group] = (page?.elements ?? []).filter(({ attributes }) => attributes['aria-labelledby'] === kind);
        const ids = findAll(group?.within ?? [], 'li').map(({ attributes: { id = '' } }) => id.replace('source-', ''));
        expect([kind, ids.filter((id) => sources[id]?.kind !== kind)]).toEqual([kind, []]);
      }
    });

    test('each leads to its document, and to the very note of a page that rests on it', () => {
      for (const {
        attributes: { id = '' },
        within,
      } of entries) {
        const { url } = sources[id.replace('source-', '')] ?? {};
        const document = findAll(within, 'a').flatMap(({ attributes: { href = '' } }) =>
          /^https?:/.test(href) ? [href] : [],
        );
        expect([id, document]).toEqual([id, url ? [url] : []]);
        const fragments = linksToPages(within).flatMap((href) => href.split('#').slice(1));
        expect([id, new Set(fragments)]).toEqual([id, new Set(fragments.length > 0 ? [id] : [])]);
      }
    });

    test('it lists every source once', () => {
      const ids = entries.map(({ attributes: { id = '' } }) => id.replace('source-', ''));
      expect(ids.toSorted()).toEqual(Object.keys(sources).toSorted());
    });

    test('each leads to the pages that name it, and to no other', () => {
      for (const {
        attributes: { id = '' },
        within,
      } of entries) {
        const uses = linksToPages(within).map(pathnameOf);
        const [cited] = findAll(within, 'cite');
        const names = ({ elements }: Page) =>
          findAll(elements, 'li', { id }).length > 0 ||
          findAll(elements, 'cite').some(({ text }) => text === cited?.text);
        const naming = inLanguage.filter((other) => other.address !== address && names(other));
        expect([id, uses.toSorted()]).toEqual([id, naming.map((other) => other.address)]);
        expect(uses).not.toEqual([]);
      }
    });

    test('the pages that name a document give its address', () => {
      for (const { attributes, within } of entries) {
        const { id = '' } = attributes;
        const { url } = sources[id.replace('source-', '')] ?? {};
        const [cited] = findAll(within, 'cite');
        const naming = linksToPages(within).map(pathnameOf);
        const given = inLanguage
          .filter((other) => naming.includes(other.address))
          .map(
            ({ elements }) =>
              findAll(elements, 'li', { id })[0] ?? findAll(elements, 'cite').find(({ text }) => text === cited?.text),
          )
          .map((note) =>
            findAll(note?.within ?? [], 'a')
              .slice(0, 1)
              .map((document) => document.attributes.href),
          );
        expect([attributes.id, ...given]).toEqual([attributes.id, ...naming.map(() => (url ? [url] : []))]);
      }
    });
  });
});
