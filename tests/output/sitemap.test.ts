import { describe, expect, test } from 'vitest';
import { builtPages, servedAt } from '../support/built.ts';
import { elementsOfPage, findAll, textWithin } from '../support/markup.ts';
import { siteContent, sites } from '../support/sites.ts';
import { rootOfXml } from '../support/xml.ts';

const isForSearchEngines = (html: string) => findAll(elementsOfPage(html), 'meta', { name: 'robots' }).length === 0;

/** The language versions in the head of a page. */
const alternatesInHead = (html: string) =>
  findAll(elementsOfPage(html), 'link', { rel: 'alternate' })
    .filter(({ attributes }) => attributes.hreflang !== undefined)
    .map(({ attributes: { hreflang, href } }) => [hreflang, href]);

describe.each(sites)('the sitemap of $name', (site) => {
  const { url, locales } = siteContent(site).site;
  const files = findAll(rootOfXml(servedAt(site, '/sitemap-index.xml')).within, 'loc').map(({ text }) => text);
  const entries = files.flatMap((file) => {
    const urlset = rootOfXml(servedAt(site, file.slice(url.length)));
    expect(urlset.attributes.xmlns).toBe('http://www.sitemaps.org/schemas/sitemap/0.9');
    return findAll(urlset.within, 'url').map((entry) => ({
      loc: textWithin(entry, 'loc') ?? '',
      lastmod: textWithin(entry, 'lastmod'),
      links: findAll(entry.within, 'xhtml:link').map(({ attributes }) => attributes),
    }));
  });
  const pages = builtPages(site).map((address) => ({ address, html: servedAt(site, address) }));

  test('robots.txt leads to its index, whose files lie below the address of the site', () => {
    expect(servedAt(site, '/robots.txt').match(/^Sitemap: .*$/gm)).toEqual([`Sitemap: ${url}/sitemap-index.xml`]);
    expect(files).toEqual([`${url}/sitemap-0.xml`]);
  });

  test('it names every page that search engines may show, and no other', () => {
    const shown = pages.filter(({ html }) => isForSearchEngines(html)).map(({ address }) => url + address);
    expect(entries.map(({ loc }) => loc).toSorted()).toEqual(shown.toSorted());
  });

  test('the pages it leaves out are the one for wrong addresses and the cards to frame', () => {
    const left = pages.filter(({ html }) => !isForSearchEngines(html)).map(({ address }) => address);
    expect(left.filter((address) => address !== '/404.html' && !address.startsWith('/embed/'))).toEqual([]);
  });

  test('it names each page in every language, as the page does itself; what is in no language it does not', () => {
    for (const { loc, links } of entries) {
      const inHead = alternatesInHead(servedAt(site, loc.slice(url.length)));
      const named = links.map(({ hreflang, href }) => [hreflang, href]);
      expect(links.every(({ rel }) => rel === 'alternate')).toBe(true);
      expect([loc, named]).toEqual([loc, inHead]);
      const isInNoLanguage = loc.startsWith(`${url}/o/`);
      expect([loc, named.map(([language]) => language)]).toEqual([
        loc,
        isInNoLanguage ? [] : [...locales, 'x-default'],
      ]);
    }
  });

  test('no page leaves the naming of languages to the sitemap', () => {
    const silent = pages.filter(({ html }) => isForSearchEngines(html) && alternatesInHead(html).length === 0);
    expect(silent.filter(({ address }) => !address.startsWith('/o/'))).toEqual([]);
  });

  test('it dates each page in a language by its words', () => {
    const undated = entries.filter(({ lastmod }) => lastmod === undefined).map(({ loc }) => loc.slice(url.length));
    expect(undated.filter((address) => locales.some((locale) => address.startsWith(`/${locale}/`)))).toEqual([]);
    const { pages: texts } = siteContent(site);
    for (const locale of locales) {
      const entry = entries.find(({ loc }) => loc === `${url}/${locale}/announcement/`);
      expect(entry?.lastmod?.slice(0, 10)).toBe(texts.announcement[locale].frontMatter.updated);
    }
  });
});
