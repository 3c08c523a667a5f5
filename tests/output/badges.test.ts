import { Resvg } from '@resvg/resvg-js';
import { XMLParser } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { servedAt } from '../support/built.ts';
import { siteContent, sites } from '../support/sites.ts';

type Badge = {
  svg: { '@_xmlns': string; '@_role': string; '@_width': string; title: string; text: { '#text': string }[] };
};
const parser = new XMLParser({ ignoreAttributes: false });

describe.each(sites)('the badges of $name', (site) => {
  const { site: facts, organisations } = siteContent(site);

  test.each(organisations.flatMap(({ id, names }) => ['light', 'dark'].map((scheme) => ({ id, names, scheme }))))(
    '$id, $scheme: an image with a title, the two names, and nothing to fetch',
    ({ id, names, scheme }) => {
      const xml = servedAt(site, `/badge/${id}-${scheme}.svg`);
      const { svg } = parser.parse(xml) as Badge;
      expect(new Resvg(xml).width).toBe(Number(svg['@_width']));
      expect([svg['@_xmlns'], svg['@_role'], svg.title]).toEqual([
        'http://www.w3.org/2000/svg',
        'img',
        `${names.short} · ${facts.name}`,
      ]);
      expect(svg.text.map((line) => line['#text'])).toEqual([names.short, facts.name]);
      expect(xml).not.toMatch(/<(script|style|image|use)|href|url\(/);
      expect(Buffer.byteLength(xml)).toBeLessThan(1000);
    },
  );
});
