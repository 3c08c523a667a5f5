import { XMLParser } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { servedAt } from '../support/built.ts';
import { elementsOfPage, findAll } from '../support/markup.ts';
import { siteContent, sites } from '../support/sites.ts';

describe.each(sites)('the short addresses of $name', (site) => {
  const { site: facts, organisations } = siteContent(site);
  const { url, locales, defaultLocale } = facts;
  const sitemap = new XMLParser({ ignoreAttributes: false, isArray: (name) => name === 'url' }).parse(
    servedAt(site, '/sitemap-0.xml'),
  ) as { urlset: { url: { loc: string; 'xhtml:link': { '@_hreflang': string; '@_href': string }[] }[] } };

  describe.each(organisations)('$id', ({ id, side, names }) => {
    const page = elementsOfPage(servedAt(site, `/o/${id}/`));
    const profile = (locale: string) => `${url}/${locale}/${side}/${id}/`;

    test('it names the organisation', () => {
      expect(findAll(page, 'h1').map(({ text }) => text)).toEqual([names.short]);
    });

    test('it leads to the profile in each language, and says in which', () => {
      const ways = findAll(page, 'a').filter(({ attributes }) => attributes.hreflang);
      expect(ways.map(({ attributes: { href, hreflang } }) => [hreflang, href])).toEqual(
        locales.map((locale) => [locale, `../../${locale}/${side}/${id}/`]),
      );
    });

    test('it is its own canonical page, with the profiles as its languages', () => {
      expect(findAll(page, 'link', { rel: 'canonical' }).map(({ attributes }) => attributes.href)).toEqual([
        `${url}/o/${id}/`,
      ]);
      const alternates = findAll(page, 'link', { rel: 'alternate' }).filter(({ attributes }) => attributes.hreflang);
      expect(alternates.map(({ attributes: { href, hreflang } }) => [hreflang, href])).toEqual([
        ...locales.map((locale) => [locale, profile(locale)]),
        ['x-default', profile(defaultLocale)],
      ]);
    });

    test('the sitemap lists it with the same languages', () => {
      const entry = sitemap.urlset.url.find(({ loc }) => loc === `${url}/o/${id}/`);
      expect(entry?.['xhtml:link'].map((link) => [link['@_hreflang'], link['@_href']])).toEqual([
        ...locales.map((locale) => [locale, profile(locale)]),
        ['x-default', profile(defaultLocale)],
      ]);
    });

    test('it is not searched', () => {
      expect(page.filter(({ attributes }) => 'data-pagefind-body' in attributes)).toEqual([]);
    });

    test.each(locales)('the profile in %s tells it', (locale) => {
      const links = findAll(elementsOfPage(servedAt(site, `/${locale}/${side}/${id}/`)), 'link', { rel: 'shortlink' });
      expect(links.map(({ attributes }) => attributes.href)).toEqual([`${url}/o/${id}/`]);
    });
  });
});
