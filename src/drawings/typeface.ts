import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkitten';

const { resolve } = createRequire(import.meta.url);

/** Weights of Finlandica in which drawings are set. */
export type Weight = 400 | 700;

/** Finlandica has one file for basic Latin and one for rarer accented letters. */
export const scripts = ['latin', 'latin-ext'] as const;
export type Script = (typeof scripts)[number];

/** The WOFF 2.0 file of a script, weight and slant. */
export function faceFile(script: Script, weight: Weight, slant: 'normal' | 'italic' = 'normal'): Buffer {
  return readFileSync(resolve(`@fontsource/finlandica/files/finlandica-${script}-${weight}-${slant}.woff2`));
}

/** The unicode-range (CSS) of each file. */
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

/** The script whose file has a character; undefined if the typeface lacks it. */
export function scriptOf(character: string): Script | undefined {
  const code = character.codePointAt(0) ?? 0;
  return fonts.find((font) => font[400].hasGlyphForCodePoint(code))?.script;
}

/** Characters that the typeface lacks, with one that looks the same. */
const lookalikes: Record<string, string> = { '′': 'ʹ' };

/** Replaces characters that the typeface lacks by those that look the same. */
export const drawable = (words: string): string =>
  Object.entries(lookalikes).reduce((drawn, [lacking, alike]) => drawn.replaceAll(lacking, alike), words);

/**
 * Width of words in Finlandica, without kerning, which could only make them narrower.
 *
 * @param size font size; the result has the same unit
 */
export function widthOf(text: string, size: number, weight: Weight): number {
  let width = 0;
  for (const character of drawable(text)) width += advanceOf(character, weight);
  return width * size;
}

const advances: Record<Weight, Map<string, number>> = { 400: new Map(), 700: new Map() };

/** Width of a character in font sizes, memoised; one that the typeface lacks counts as an m. */
function advanceOf(character: string, weight: Weight): number {
  const known = advances[weight].get(character);
  if (known !== undefined) return known;
  const shown = scriptOf(character) ? character : /\s/.test(character) ? ' ' : 'm';
  const font = fonts.find(({ script }) => script === scriptOf(shown))?.[weight];
  const advance = (font?.glyphForCodePoint(shown.codePointAt(0) ?? 0).advanceWidth ?? 0) / (font?.unitsPerEm ?? 1);
  advances[weight].set(character, advance);
  return advance;
}
