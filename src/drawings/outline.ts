import { drawable, fontOf, scriptOf, type Weight, widthOf } from './typeface.ts';

/**
 * The outline of words in Finlandica from the origin, as SVG path data, which needs no typeface. Not kerned, so that the width is
 * that of `widthOf`.
 */
export function outlineOf(words: string, size: number, weight: Weight): string {
  let [d, x] = ['', 0];
  for (const character of drawable(words)) {
    const font = fontOf(scriptOf(character) ?? 'latin', weight);
    const glyph = font.glyphForCodePoint((/\s/.test(character) ? ' ' : character).codePointAt(0) ?? 0);
    d += glyph.path
      .scale(size / font.unitsPerEm, -size / font.unitsPerEm)
      .translate(x, 0)
      .toSVG();
    x += widthOf(character, size, weight);
  }
  return d;
}
