import { Resvg } from '@resvg/resvg-js';
import { encode } from 'uqr';
import { describe, expect, test } from 'vitest';
import { servedAt } from '../support/built.ts';
import { findAll, textWithin } from '../support/markup.ts';
import { siteContent, sites } from '../support/sites.ts';
import { rootOfXml } from '../support/xml.ts';

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
    const svg = rootOfXml(xml);
    expect([svg.attributes.role, svg.attributes.viewBox, textWithin(svg, 'title')]).toEqual([
      'img',
      `0 0 ${size} ${size}`,
      `${names.short} · ${facts.name}`,
    ]);
    expect(findAll(svg.within, 'path')).toHaveLength(2);
    expect(modulesOf(xml, size)).toEqual(data);
    const edge = [...data.slice(0, 4), ...data.slice(-4)].flat();
    expect(edge).not.toContain(true);
  });
});
