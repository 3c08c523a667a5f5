import { Resvg } from '@resvg/resvg-js';
import { XMLParser } from 'fast-xml-parser';
import { encode } from 'uqr';
import { describe, expect, test } from 'vitest';
import { servedAt } from '../support/built.ts';
import { siteContent, sites } from '../support/sites.ts';

type Code = { svg: { '@_role': string; '@_viewBox': string; title: string; path: unknown[] } };

/** The modules, from the picture rendered with one pixel a module: true for black. */
function modulesOf(svg: string, side: number): boolean[][] {
  const { pixels } = new Resvg(svg, { fitTo: { mode: 'width', value: side } }).render();
  return Array.from({ length: side }, (_, y) =>
    Array.from({ length: side }, (__, x) => pixels[4 * (y * side + x)] === 0),
  );
}

describe.each(sites)('the QR codes of $name', (site) => {
  const { site: facts, organisations } = siteContent(site);

  test.each(organisations)('$id: the short address, with a white edge of four modules', ({ id, names }) => {
    const xml = servedAt(site, `/o/${id}/qr.svg`);
    const { data, size } = encode(`${facts.url}/o/${id}/`, { ecc: 'M', border: 4 });
    const { svg } = new XMLParser({ ignoreAttributes: false }).parse(xml) as Code;
    expect([svg['@_role'], svg['@_viewBox'], svg.title]).toEqual([
      'img',
      `0 0 ${size} ${size}`,
      `${names.short} · ${facts.name}`,
    ]);
    expect(svg.path).toHaveLength(2);
    expect(modulesOf(xml, size)).toEqual(data);
    const edge = [...data.slice(0, 4), ...data.slice(-4)].flat();
    expect(edge).not.toContain(true);
  });
});
