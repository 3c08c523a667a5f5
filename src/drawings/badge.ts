import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Side } from '../schemas/organisation.ts';
import { mark } from './drawing.ts';
import { leading, linesOf } from './lines.ts';
import { rareCharactersIn } from './other-faces.ts';
import { palettes, type Scheme } from './palette.ts';
import { drawable, fontOf, scriptOf, widthOf, type Weight } from './typeface.ts';

/** The words of a badge: name, and role in the event and its year. */
export type BadgeWords = { name: string; role: string; side: Side };

const left = 46;
/** Maximum width of a line; a single word that is wider is set smaller. */
const most = 360;

/** Words in lines, with the font size, the widest line and the distance from line to line. */
function setIn(words: string, largest: number, weight: Weight) {
  const lines = linesOf(words, (line) => widthOf(line, largest, weight) <= most);
  const widest = Math.max(...lines.map((line) => widthOf(line, 1, weight)));
  const size = Math.min(largest, most / widest);
  const width = Math.ceil(size * widest);
  return { lines, size, weight, width, step: Math.round(size * leading) };
}

function layOut({ name, role }: BadgeWords) {
  const [above, below] = [setIn(name, 19, 700), setIn(role, 14, 400)];
  return {
    above,
    below,
    width: left + Math.max(above.width, below.width) + 18,
    height: 52 + (above.lines.length - 1) * above.step + (below.lines.length - 1) * below.step,
  };
}

/** Alternative text of a badge. */
export const inWords = ({ name, role }: BadgeWords): string => `${name} · ${role}`;

/** Size of a badge in pixels, which depends on its words. */
export function badgeSize(badge: BadgeWords): { width: number; height: number } {
  const { width, height } = layOut(badge);
  return { width, height };
}

/**
 * The badge of an organisation as a stand-alone image (SVG 1.1): mark, name and role. Images cannot load typefaces, so words are
 * outlines. A line with a character that Finlandica lacks is text in a system typeface, fitted to its computed width by textLength.
 */
export function drawBadge(badge: BadgeWords, scheme: Scheme): Element {
  const { side } = badge;
  const { above, below, width, height } = layOut(badge);
  const colours = palettes[scheme];
  const set = ({ lines, size, weight, step }: typeof above, first: number, fill: string) =>
    lines.map((line, index) => {
      const y = first + index * step;
      if (rareCharactersIn(line).length === 0)
        return s('path', { transform: `translate(${left} ${y})`, d: outlineOf(line, size, weight), fill });
      const held = { textLength: Math.ceil(widthOf(line, size, weight)), lengthAdjust: 'spacingAndGlyphs' };
      return s(
        'text',
        { x: left, y, fontSize: size, fontWeight: weight, fontFamily: 'sans-serif', fill, ...held },
        line,
      );
    });
  return s(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${height}`, width, height, role: 'img' },
    [
      s('title', inWords(badge)),
      s('path', { d: `M.5.5h${width - 1}v${height - 1}h${1 - width}z`, fill: colours.paper, stroke: colours.soft }),
      s('g', { fill: colours[side] }, [mark(side, 25, height / 2, 18)]),
      ...set(above, 24, colours.ink),
      ...set(below, height - 11 - (below.lines.length - 1) * below.step, colours.soft),
    ],
  );
}

/**
 * The outline of words in Finlandica from the origin, as SVG path data, which needs no typeface. Not kerned, so that the width is
 * that of `widthOf`.
 */
function outlineOf(words: string, size: number, weight: Weight): string {
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
