import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtPages, servedAt } from '../support/built.ts';
import { elementsOfPage, findAll } from '../support/markup.ts';
import { pngSize } from '../support/png.ts';
import { siteContent, sites } from '../support/sites.ts';

describe.each(sites)('the social cards of $name', (site) => {
  const { site: facts, organisations } = siteContent(site);
  const pages = builtPages(site).filter((address) => address !== '/404.html' && !address.startsWith('/embed/'));
  const meta = (address: string, property: string) => {
    const elements = elementsOfPage(servedAt(site, address));
    const [found] = [...findAll(elements, 'meta', { property }), ...findAll(elements, 'meta', { name: property })];
    return found?.attributes.content;
  };

  test.each(pages)('%s has one of its own site, 1200 by 630, told in words', (address) => {
    const image = meta(address, 'og:image') ?? '';
    expect(image.startsWith(`${facts.url}/social/`)).toBe(true);
    expect(pngSize(readFileSync(join(site.dist, image.slice(facts.url.length))))).toEqual([1200, 630]);
    expect([meta(address, 'og:image:width'), meta(address, 'og:image:height')]).toEqual(['1200', '630']);
    expect(meta(address, 'og:image:alt')).toMatch(/\p{L}/u);
    expect(meta(address, 'twitter:card')).toBe('summary_large_image');
  });

  test('every page and every organisation has its own in every language', () => {
    const images = pages
      .filter((address) => facts.locales.some((locale) => address.startsWith(`/${locale}/`)))
      .map((address) => meta(address, 'og:image'));
    expect(new Set(images).size).toBe(facts.locales.length * (11 + organisations.length));
  });

  test('the gate has that of the home page in the default language', () => {
    expect(meta('/', 'og:image')).toBe(`${facts.url}/social/${facts.defaultLocale}/home.png`);
  });

  test('a short address has that of its organisation', () => {
    const [first] = organisations;
    expect(meta(`/o/${first?.id ?? ''}/`, 'og:image')).toBe(
      `${facts.url}/social/${facts.defaultLocale}/${first?.id ?? ''}.png`,
    );
  });
});
