import { readFile, writeFile } from 'node:fs/promises';
import sitemap, { type SitemapOptions } from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import type { Content } from '../model/content.ts';
import { absolute } from '../urls/addresses.ts';
import { alternatesOf } from '../urls/alternates.ts';
import { textOfPage } from '../urls/targets.ts';

/** Sitemap 0.9 with the alternates of each page (xhtml:link) and the day its words last changed (lastmod). */
export function sitemaps(content: Content): AstroIntegration[] {
  return [sitemap(options(content)), underItsPath(content.site.url)];
}

function options(content: Content): SitemapOptions {
  const { url: siteUrl } = content.site;
  return {
    // The cards that partners embed have the profile as their canonical page.
    filter: (page) => !/^\/(404|embed)\//.test(new URL(page).pathname),
    serialize(item) {
      const path = new URL(item.url).pathname;
      const url = absolute(siteUrl, path);
      const text = textOfPage(content, path);
      return {
        url,
        ...(text && { lastmod: text.frontMatter.updated }),
        links: alternatesOf(content, path).map(({ lang, address }) => ({ lang, url: absolute(siteUrl, address) })),
      };
    },
  };
}

/** As `base` is /, @astrojs/sitemap takes the root of the host for the addresses in its index; this adds the path of the site. */
function underItsPath(siteUrl: string): AstroIntegration {
  return {
    name: 'sitemap-under-its-path',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const index = new URL('sitemap-index.xml', dir);
        const xml = await readFile(index, 'utf8');
        await writeFile(index, xml.replaceAll(`<loc>${new URL(siteUrl).origin}/`, `<loc>${siteUrl}/`));
      },
    },
  };
}
