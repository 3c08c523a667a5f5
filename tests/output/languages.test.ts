import { describe, expect, test } from 'vitest';
import { builtPages, servedAt } from '../support/built.ts';
import { elementsOfPage, findAll, type Markup } from '../support/markup.ts';
import { siteContent, sites, thisSite } from '../support/sites.ts';

type Page = { address: string; language: string | undefined; elements: Markup[] };

/** The language of the folder of a page. */
const languageOf = (address: string) => /^\/([a-z]{2})\//.exec(address)?.[1];

/** The language versions in the head of a page. */
const alternatesOf = ({ elements }: Page) =>
  findAll(elements, 'link', { rel: 'alternate' })
    .filter(({ attributes }) => attributes.hreflang !== undefined)
    .map(({ attributes: { hreflang = '', href = '' } }): [language: string, url: string] => [hreflang, href]);

const titleOf = ({ elements }: Page) => findAll(elements, 'title')[0]?.text.trim() ?? '';
const descriptionOf = ({ elements }: Page) =>
  findAll(elements, 'meta', { name: 'description' })[0]?.attributes.content?.trim() ?? '';

describe.each(sites)('the languages of $name', (site) => {
  const { url, locales, defaultLocale } = siteContent(site).site;
  const pages = builtPages(site).map((address): Page => {
    return { address, language: languageOf(address), elements: elementsOfPage(servedAt(site, address)) };
  });
  const inLanguages = pages.filter(({ language }) => language !== undefined);
  const addressesOf = (some: Page[]) => some.map(({ address }) => address);

  test('every language has the same pages', () => {
    const sets = locales.map((locale) =>
      inLanguages.filter(({ language }) => language === locale).map(({ address }) => address.slice(locale.length + 1)),
    );
    expect(sets[0]?.length).toBeGreaterThan(10);
    for (const set of sets) expect(set).toEqual(sets[0]);
    expect(new Set(inLanguages.map(({ language }) => language))).toEqual(new Set(locales));
  });

  test('each page declares the language of its folder', () => {
    const wrong = inLanguages.filter(
      ({ language, elements }) => findAll(elements, 'html')[0]?.attributes.lang !== language,
    );
    expect(addressesOf(wrong)).toEqual([]);
  });

  test('a page in no language speaks the language of readers whose own is not published', () => {
    const others = pages.filter(({ address }) => languageOf(address.replace(/^\/embed/, '')) === undefined);
    expect(addressesOf(others)).toContain('/');
    for (const { elements } of others) expect(findAll(elements, 'html')[0]?.attributes.lang).toBe(defaultLocale);
  });

  test('each page names itself in every language, and the one for all other readers', () => {
    for (const page of inLanguages) {
      const rest = page.address.slice(3);
      expect(alternatesOf(page)).toEqual([
        ...locales.map((locale) => [locale, `${url}/${locale}${rest}`]),
        ['x-default', rest === '/' ? `${url}/` : `${url}/${defaultLocale}${rest}`],
      ]);
    }
  });

  test('each page that a page in a language names as its translation names it back', () => {
    const oneWay = inLanguages.flatMap((page) =>
      alternatesOf(page)
        .map(([, named]) => pages.find(({ address }) => url + address === named))
        .filter((other) => !other || !alternatesOf(other).some(([, named]) => named === url + page.address))
        .map((other) => `${page.address} names ${other?.address ?? 'a page that is not there'}`),
    );
    expect(oneWay).toEqual([]);
  });

  test('each page in a language is its own canonical page', () => {
    const canonicals = (page: Page) =>
      findAll(page.elements, 'link', { rel: 'canonical' }).map(({ attributes }) => attributes.href);
    for (const page of inLanguages) expect(canonicals(page)).toEqual([url + page.address]);
  });

  test('each page leads its reader to the same page in the other languages', () => {
    for (const { address, language, elements } of inLanguages) {
      const ways = findAll(elements, 'a').filter(({ attributes: { hreflang, lang } }) => hreflang && lang === hreflang);
      const there = ways.map(({ attributes: { hreflang = '', href = '' } }) => [
        hreflang,
        new URL(href, `https://host.invalid${address}`).pathname,
      ]);
      expect(there).toEqual(locales.map((locale) => [locale, `/${locale}${address.slice(3)}`]));
      expect(
        ways.filter(({ attributes }) => attributes['aria-current']).map(({ attributes }) => attributes.lang),
      ).toEqual([language]);
    }
  });

  describe.each(locales)('the pages in %s', (locale) => {
    const own = inLanguages.filter(({ language }) => language === locale);

    test.each([
      ['title', titleOf],
      ['description', descriptionOf],
    ])('each has a %s of its own', (_, textOf) => {
      const texts = own.map(textOf);
      expect(addressesOf(own.filter((page) => textOf(page) === ''))).toEqual([]);
      expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
    });

    test('their titles name the site', () => {
      const { name } = siteContent(site).site;
      expect(own.map(titleOf).filter((title) => !title.includes(name))).toEqual([]);
    });
  });

  test('no description stands in two languages', () => {
    const texts = inLanguages.map(descriptionOf);
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
  });
});

test('a link to a part of a page leads to that part in every language', () => {
  const partsOf = (address: string) =>
    findAll(elementsOfPage(servedAt(thisSite, address)), 'h2').map(({ attributes }) => attributes.id);
  expect(partsOf('/fi/dialogue/').slice(0, 3)).toEqual(['south', 'north', 'contactless']);
  const french = builtPages(thisSite).filter((address) => address.startsWith('/fr/'));
  for (const address of french)
    for (const locale of ['en', 'fi'])
      expect(partsOf(address.replace('/fr/', `/${locale}/`)), address).toEqual(partsOf(address));
});
