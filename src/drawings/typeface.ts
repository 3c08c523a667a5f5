import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkitten';

const { resolve } = createRequire(import.meta.url);

/** Weights of Finlandica in which drawings are set. */
export type Weight = 400 | 700;

/** Finlandica comes in one file a script: what most words need, then letters with rarer accents. */
export const scripts = ['latin', 'latin-ext'] as const;
export type Script = (typeof scripts)[number];

/** The file of a script, a weight and a slant, as WOFF 2.0. */
export function faceFile(script: Script, weight: Weight, slant: 'normal' | 'italic' = 'normal'): Buffer {
  return readFileSync(resolve(`@fontsource/finlandica/files/finlandica-${script}-${weight}-${slant}.woff2`));
}

/** The characters that each script is meant for, as a unicode-range of CSS. */
export const scriptRanges = JSON.parse(readFileSync(resolve('@fontsource/finlandica/unicode.json'), 'utf8')) as Record<
  Script,
  string
>;

const fonts = scripts.map((script) => ({ script, 400: fontIn(script, 400), 700: fontIn(script, 700) }));

function fontIn(script: Script, weight: Weight) {
  const font = create(faceFile(script, weight));
  if (font.isCollection) throw new Error(`The ${script} file of the typeface holds several fonts.`);
  return font;
}

/** The font of a script and a weight, to ask for glyphs. */
export function fontOf(script: Script, weight: Weight): Font {
  const font = fonts.find((known) => known.script === script);
  if (!font) throw new Error(`The typeface has no file for ${script}.`);
  return font[weight];
}

/** The script whose file has a character; undefined for one that the typeface lacks. */
export function scriptOf(character: string): Script | undefined {
  const code = character.codePointAt(0) ?? 0;
  return fonts.find((font) => font[400].hasGlyphForCodePoint(code))?.script;
}

/** Characters that the typeface lacks, by what looks like them. */
const lookalikes: Record<string, string> = { '′': 'ʹ' };

/** Words in characters that the typeface has, as far as it has anything like them. */
export const drawable = (words: string): string =>
  words.replaceAll(/./gsu, (character) => lookalikes[character] ?? character);

/**
 * How wide words are in Finlandica. Pairs of letters that move together are not reckoned with, so nothing comes out wider.
 *
 * @param size font size; the width comes in the same unit
 */
export function widthOf(text: string, size: number, weight: Weight): number {
  let width = 0;
  for (const character of drawable(text)) width += advanceOf(character, weight);
  return width * size;
}

const advances: Record<Weight, Map<string, number>> = { 400: new Map(), 700: new Map() };

/** How wide a character is, in font sizes; one that the typeface lacks counts as an m. The font is asked once for each. */
function advanceOf(character: string, weight: Weight): number {
  const known = advances[weight].get(character);
  if (known !== undefined) return known;
  const shown = scriptOf(character) ? character : /\s/.test(character) ? ' ' : 'm';
  const font = fonts.find(({ script }) => script === scriptOf(shown))?.[weight];
  const advance = (font?.glyphForCodePoint(shown.codePointAt(0) ?? 0).advanceWidth ?? 0) / (font?.unitsPerEm ?? 1);
  advances[weight].set(character, advance);
  return advance;
}
