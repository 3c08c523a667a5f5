import type { Element } from 'hast';
import { s } from 'hastscript';
import subsetFont from 'subset-font';
import { extentOf } from '../../drawings/extent.ts';
import { faceFile, scriptOf, scriptRanges, scripts, type Weight } from '../../drawings/typeface.ts';
import type { Locale } from '../../schemas/locale.ts';
import rules from '../../styles/drawings.css?raw';
import tokens from '../../styles/tokens.css?raw';
import { decoded } from './true-type.ts';

/** Margin around a drawing, in user units. */
const margin = 28;

/**
 * A drawing of the site as a stand-alone image (SVG 1.1): with a background, in the colours of the light theme, all words inside
 * the frame and in Finlandica (in pages, words that are not bold are in the system typeface).
 *
 * @param title in the language of its words
 * @param fonts @font-face rules that embed the typeface (see `fontRules`), where the renderer has none
 */
export function standAlone(drawing: Element, { title, lang }: { title: string; lang: Locale }, fonts = ''): Element {
  const { left, top, right, bottom } = extentOf(drawing);
  const [x, y, width, height] = [left - margin, top - margin, right - left + 2 * margin, bottom - top + 2 * margin];
  return s(
    'svg',
    {
      ...drawing.properties,
      xmlns: 'http://www.w3.org/2000/svg',
      xmlLang: lang,
      viewBox: [x, y, width, height].join(' '),
      width,
      height,
      fontFamily: 'Finlandica',
    },
    [
      s('title', title),
      s('style', fonts + drawingRules),
      s('path', { fill: lightToken('--color-paper', tokens), d: `M${x} ${y}h${width}v${height}h${-width}z` }),
      ...drawing.children,
    ],
  );
}

/** The rules of drawings in the colours of a light page. Small words are in Finlandica here: kerning would move its barred 7 into a 1. */
export const drawingRules = `${lightRules(rules, tokens)}.drawing .small{font-kerning:none}`;

/**
 * The rules of a stylesheet with the values of the light theme in place of custom properties, and without media queries, which
 * would be about the page that embeds the image.
 *
 * @param values the stylesheet that defines the custom properties
 */
export function lightRules(sheet: string, values: string): string {
  return sheet
    .replaceAll(/\/\*[^]*?\*\//g, '')
    .replaceAll(/@media[^{]*\{(?:[^{}]*\{[^}]*\})*[^}]*\}/g, '')
    .replaceAll(/var\((--[\w-]+)\)/g, (_, name: string) => lightToken(name, values))
    .replaceAll(/\s+/g, ' ');
}

function lightToken(name: string, values: string): string {
  const [, light, value = ''] = new RegExp(`${name}:\\s*(?:light-dark\\(([^,]+),|([^;]+);)`).exec(values) ?? [];
  return light ?? value;
}

/** @font-face rules that embed the letters of Finlandica that an image needs; a label is bold (styles/drawings.css). */
export async function fontRules(drawing: Element): Promise<string> {
  const faces = scripts.flatMap((script) => ([400, 700] as const).map((weight) => ({ script, weight })));
  const rules = faces.map(async ({ script, weight }) => {
    const text = lettersOf(drawing, weight).filter((letter) => scriptOf(letter) === script);
    if (text.length === 0) return '';
    const subset = await subsetFont(await decoded(faceFile(script, weight)), text.join(''), { targetFormat: 'woff' });
    const data = subset.toString('base64');
    return `@font-face{font-family:Finlandica;font-weight:${weight};src:url(data:font/woff;base64,${data});unicode-range:${scriptRanges[script]}}`;
  });
  return (await Promise.all(rules)).join('');
}

/** Letters of the words that are set in some weight. */
function lettersOf({ children, properties }: Element, weight: Weight): string[] {
  const own = [properties.className].flat().includes('label') ? 700 : 400;
  return children.flatMap((child) => {
    if (child.type === 'element') return lettersOf(child, weight);
    return child.type === 'text' && own === weight ? Array.from(child.value) : [];
  });
}
