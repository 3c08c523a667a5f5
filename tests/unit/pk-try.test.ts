import { test } from 'vitest';
import { writeFileSync } from 'node:fs';
import { loadContent } from '../../src/load.ts';
import { pictures } from '../../src/drawings/pictures.ts';
import { toSvg } from '../../src/drawings/drawing.ts';
import { fontRules, standAlone } from '../../src/formats/svg.ts';
import { toPng } from '../../src/formats/png.ts';
test('try', async () => {
  for (const [n, dir] of [['a','content'],['b','tests/fixtures/other-delegation/content']]) {
    const content = loadContent(dir);
    for (const [id, draw] of Object.entries(pictures)) {
      const t = performance.now();
      const d = draw(content, 'fi');
      const svg = standAlone(d, {title: 'x', lang: 'fi'});
      const t1 = performance.now();
      const png = await toPng(svg, 2400);
      writeFileSync(`/tmp/shots/pk-${n}-${id}.png`, png);
      writeFileSync(`/tmp/shots/pk-${n}-${id}.svg`, toSvg(standAlone(d, {title: 'x', lang: 'fi'}, fontRules(d))));
      console.log(n, id, Math.round(t1-t), Math.round(performance.now()-t1), png.length, toSvg(svg).slice(0, 400));
    }
  }
}, 60000);
