import { describe, expect, test } from 'vitest';
import { servedAt } from '../support/built.ts';
import { elementsOfPage, findAll, textWithin } from '../support/markup.ts';
import { siteContent, sites } from '../support/sites.ts';
import { rootOfXml } from '../support/xml.ts';

describe.each(sites)('the short addresses of $name', (site) => {
  const { site: facts, organisations } = siteContent(site);
  const { url, locales } = facts;
  const sitemap = findAll(rootOfXml(servedAt(site, '/sitemap-0.xml')).within, 'url');

  describe.each(organisations)('$id', ({ id, side, names }) => {
    const page = elementsOfPage(servedAt(site, `/o/${id}/`));

    test('it names the organisation', () => {
      expect(findAll(page, 'h1').map(({ text }) => text)).toEqual([names.short]);
    });

    test('it leads to the profile in each language, and says in which', () => {
      const ways = findAll(page, 'a').filter(({ attributes }) => attributes.hreflang);
      expect(ways.map(({ attributes: { href, hreflang } }) => [hreflang, href])).toEqual(
        locales.map((locale) => [locale, `../../${locale}/${side}/${id}/`]),
      );
    });

    test('it is its own canonical page', () => {
      expect(findAll(page, 'link', { rel: 'canonical' }).map(({ attributes }) => attributes.href)).toEqual([
        `${url}/o/${id}/`,
      ]);
    });

    test('it has no other languages, for search engines and in the sitemap: no profile would lead back', () => {
      const alternates = findAll(page, 'link', { rel: 'alternate' }).filter(({ attributes }) => attributes.hreflang);
      const entry = sitemap.find((known) => textWithin(known, 'loc') === `${url}/o/${id}/`);
      expect([alternates, entry?.within.map(({ name }) => name)]).toEqual([[], ['loc']]);
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
