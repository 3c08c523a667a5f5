import { Resvg } from '@resvg/resvg-js';
import { describe, expect, test } from 'vitest';
import { servedAt } from '../support/built.ts';
import { findAll, textWithin } from '../support/markup.ts';
import { siteContent, sites } from '../support/sites.ts';
import { rootOfXml } from '../support/xml.ts';

describe.each(sites)('the badges of $name', (site) => {
  const { site: facts, event, organisations } = siteContent(site);
  const year = event.date.value.slice(0, 4);
  const badges = facts.locales.flatMap((locale) =>
    organisations.flatMap(({ id, names }) => ['light', 'dark'].map((scheme) => ({ locale, id, names, scheme }))),
  );

  test.each(badges)(
    '$locale, $id, $scheme: shapes with a title, and nothing to fetch',
    ({ locale, id, names, scheme }) => {
      const xml = servedAt(site, `/badge/${locale}/${id}-${scheme}.svg`);
      const svg = rootOfXml(xml);
      expect(new Resvg(xml).width).toBe(Number(svg.attributes.width));
      expect([svg.attributes.xmlns, svg.attributes.role]).toEqual(['http://www.w3.org/2000/svg', 'img']);
      const [name, role, edition] = textWithin(svg, 'title')?.split(' · ') ?? [];
      expect([name, edition]).toEqual([names.short, `${facts.name} ${year}`]);
      expect(role).toMatch(/^\p{L}/u);
      expect(findAll(svg.within, 'path').length).toBeGreaterThanOrEqual(3);
      expect(xml.match(/<(text|script|style|image|use)|font|href|url\(/g)).toBeNull();
      expect(Buffer.byteLength(xml)).toBeLessThan(20_000);
    },
  );

  test('an address without a language has the badge of the first', () => {
    const [{ id } = { id: '' }] = organisations;
    expect(servedAt(site, `/badge/${id}-light.svg`)).toBe(
      servedAt(site, `/badge/${facts.defaultLocale}/${id}-light.svg`),
    );
  });
});
