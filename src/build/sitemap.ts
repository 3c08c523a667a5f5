import type { SitemapOptions } from '@astrojs/sitemap';
import type { Content } from '../model/content.ts';
import { absolute, gate } from '../urls/addresses.ts';
import { everyPage } from '../urls/sitemap.ts';

/** Sitemap 0.9 with the other languages of each page (xhtml:link) and the day its words last changed. */
export function sitemapOptions(content: Content): SitemapOptions {
  const { url: siteUrl, locales, defaultLocale } = content.site;
  const entries = everyPage(content);
  return {
    filter: (page) => !page.endsWith('/404/'),
    serialize(item) {
      const path = new URL(item.url).pathname;
      const url = absolute(siteUrl, path);
      const entry = entries.find(({ addresses }) => Object.values(addresses).includes(path));
      if (!entry)
        return {
          url,
          links: [
            ...locales.map((lang) => ({ lang, url: absolute(siteUrl, `/${lang}/`) })),
            { lang: 'x-default', url: absolute(siteUrl, gate) },
          ],
        };
      const { addresses, updated } = entry;
      const locale = locales.find((known) => addresses[known] === path) ?? defaultLocale;
      return {
        url,
        lastmod: updated[locale],
        links: [
          ...locales.map((lang) => ({ lang, url: absolute(siteUrl, addresses[lang]) })),
          { lang: 'x-default', url: absolute(siteUrl, addresses[defaultLocale]) },
        ],
      };
    },
  };
}
