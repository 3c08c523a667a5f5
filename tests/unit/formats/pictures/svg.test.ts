import { create } from 'fontkitten';
import { describe, expect, test } from 'vitest';
import { drawing, mark, toSvg, words, type Kind } from '../../../../src/drawings/drawing.ts';
import { fontRules, lightRules, standAlone } from '../../../../src/formats/pictures/svg.ts';

const tokens = `@theme {
  --color-ink: light-dark(#14202b, #ece8df);
  --font-sans: 'Alba Sans', sans-serif;
}`;
const disc = drawing([100, 50], 'A disc', [mark('delegation', 50, 25, 10), words('Alba', 50, 45)]);

describe('rules of the site on a light page', () => {
  test('a colour is its light one, a face is itself', () => {
    expect(lightRules('.drawing text { fill: var(--color-ink); font-family: var(--font-sans); }', tokens)).toBe(
      ".drawing text { fill: #14202b; font-family: 'Alba Sans', sans-serif; }",
    );
  });

  test('comments and media queries are left out', () => {
    const sheet = `/* Why. */
.arc { fill: none; }
@media (forced-colors: active) {
  .arc {
    fill: Canvas;
  }

  .rule { stroke: CanvasText; }
}
.rule { fill: none; }`;
    expect(lightRules(sheet, tokens).trim()).toBe('.arc { fill: none; } .rule { fill: none; }');
  });
});

describe('an image of its own', () => {
  const image = standAlone(disc, { title: 'Disc & square', lang: 'fr' });
  const svg = toSvg(image);

  test('it has paper around the drawing, and the size of both', () => {
    expect([image.properties.viewBox, image.properties.width, image.properties.height]).toEqual([
      '-28 -28 156 106',
      156,
      106,
    ]);
  });

  test('it says that it is SVG, in which language, what it is called and what it shows', () => {
    expect(svg).toMatch(
      /^<svg class="drawing" viewBox="[^"]+" role="img" aria-label="A disc" xmlns="http:\/\/www\.w3\.org\/2000\/svg" xml:lang="fr" width="156" height="106" font-family="Finlandica"><title>Disc &#x26; square<\/title>/,
    );
  });

  test('it lies on paper of the light page', () => {
    expect(svg).toContain('<path fill="#fbf9f4" d="M-28 -28h156v106h-156z"></path><circle class="of-delegation"');
  });

  test('it carries the rules of its classes, with nothing left to the page around', () => {
    expect([svg.includes('.drawing .of-delegation { fill: #b5431c; }'), /var\(|light-dark|@media/.test(svg)]).toEqual([
      true,
      false,
    ]);
  });

  test('words over the edge widen it', () => {
    const wide = standAlone(drawing([100, 50], '', [words('Alba harbour', 90, 25)]), { title: '', lang: 'en' });
    expect(Number(wide.properties.width)).toBeGreaterThan(200);
  });

  test('it may bring its typeface along', () => {
    expect(toSvg(standAlone(disc, { title: 'Disc', lang: 'en' }, '@font-face{}'))).toContain(
      '<style>@font-face{} .drawing',
    );
  });
});

describe('the typeface of an image', () => {
  const rulesFor = (text: string, kind?: Kind) => fontRules(drawing([9, 9], '', [words(text, 0, 0, kind && { kind })]));
  const facesOf = async (text: string, kind?: Kind) =>
    [...(await rulesFor(text, kind)).matchAll(/font-weight:(\d+);.*?unicode-range:(U\+\d+)/g)].map(
      ([, weight, range]) => `${weight} ${range}`,
    );

  test('plain letters need one file, in the weight that they are set in', async () => {
    expect(await facesOf('Port d’Alba')).toEqual(['400 U+0000']);
    expect(await facesOf('Port d’Alba', 'label')).toEqual(['700 U+0000']);
  });

  test('rarer letters need another', async () => {
    expect(await facesOf('Albė')).toEqual(['400 U+0000', '400 U+0100']);
  });

  test('it is in the image itself, with the letters of its words alone', async () => {
    const rules = await rulesFor('Alba');
    expect(rules).toMatch(/^@font-face\{font-family:Finlandica;font-weight:400;src:url\(data:font\/woff;base64,d09GR/);
    const [, data = ''] = /base64,([^)]+)/.exec(rules) ?? [];
    const font = create(Buffer.from(data, 'base64'));
    const has = (letter: string) => !font.isCollection && font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0);
    expect(Array.from('Alba').every(has)).toBe(true);
    expect(Array.from('Dd0').some(has)).toBe(false);
  });
});
