import type { Element } from 'hast';
import { s } from 'hastscript';
import { extentOf } from '../../drawings/extent.ts';
import { faceFile, scriptOf, scriptRanges, scripts, type Script } from '../../drawings/typeface.ts';
import type { Locale } from '../../schemas/locale.ts';
import rules from '../../styles/drawings.css?raw';
import tokens from '../../styles/tokens.css?raw';

/** Paper around a drawing, in user units. */
const margin = 28;

/**
 * A drawing of the site as an image of its own (SVG 1.1): on paper, in the colours of a light page, with every word inside its
 * frame and in Finlandica, where a page sets what is not bold in the face of its reader.
 *
 * @param title what it is called, in the language of its words
 * @param fonts rules that bring the typeface along (see `fontRules`), where it is not at hand
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
      s('style', fonts + lightRules(rules, tokens)),
      s('path', { fill: lightToken('--color-paper', tokens), d: `M${x} ${y}h${width}v${height}h${-width}z` }),
      ...drawing.children,
    ],
  );
}

/**
 * Rules of a stylesheet of the site as they hold on a light page, whatever the page around.
 *
 * @param sheet without its media queries, which ask about that page
 * @param values the stylesheet that says what each custom property is
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

/** Rules that bring Finlandica along with an image, in as many of its files as the words need. */
export function fontRules(drawing: Element): string {
  const needed = new Set<Script>(['latin', ...charactersOf(drawing).flatMap((character) => scriptOf(character) ?? [])]);
  return scripts
    .filter((script) => needed.has(script))
    .flatMap((script) => ([400, 700] as const).map((weight) => ({ script, weight })))
    .map(({ script, weight }) => {
      const data = faceFile(script, weight).toString('base64');
      return `@font-face{font-family:Finlandica;font-weight:${weight};src:url(data:font/woff2;base64,${data});unicode-range:${scriptRanges[script]}}`;
    })
    .join('');
}

function charactersOf({ children }: Element): string[] {
  return children.flatMap((child) =>
    child.type === 'element' ? charactersOf(child) : child.type === 'text' ? Array.from(child.value) : [],
  );
}
