import { Resvg } from '@resvg/resvg-js';
import { XMLParser } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { servedAt } from '../support/built.ts';
import { siteContent, sites } from '../support/sites.ts';

type Badge = { svg: { '@_xmlns': string; '@_role': string; '@_width': string; title: string; path: object[] } };
const parser = new XMLParser({ ignoreAttributes: false });

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
      const { svg } = parser.parse(xml) as Badge;
      expect(new Resvg(xml).width).toBe(Number(svg['@_width']));
      expect([svg['@_xmlns'], svg['@_role']]).toEqual(['http://www.w3.org/2000/svg', 'img']);
      const [name, role, edition] = svg.title.split(' · ');
      expect([name, edition]).toEqual([names.short, `${facts.name} ${year}`]);
      expect(role).toMatch(/^\p{L}/u);
      expect(svg.path.length).toBeGreaterThanOrEqual(3);
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
