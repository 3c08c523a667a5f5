import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Side } from '../schemas/organisation.ts';
import { mark } from './drawing.ts';
import { linesOf } from './lines.ts';
import { palettes, type Scheme } from './palette.ts';
import { textWidth } from './text-width.ts';

/** What a badge says: the same in every language. */
export type BadgeWords = { name: string; lang?: string | undefined; siteName: string; side: Side };

const left = 46;
/** Words wider than this go on another line, and a word that is still wider is set smaller. */
const most = 360;

/** Words in lines, with the font size, the widest line and the distance from line to line. */
function setIn(words: string, largest: number) {
  const lines = linesOf(words, (line) => textWidth(line, largest) <= most);
  const size = Math.min(largest, (largest * most) / Math.max(...lines.map((line) => textWidth(line, largest))));
  return { lines, size, width: Math.max(...lines.map((line) => textWidth(line, size))), step: Math.round(size * 1.2) };
}

function layOut({ name, siteName }: BadgeWords) {
  const [above, below] = [setIn(name, 18), setIn(siteName, 13)];
  return {
    above,
    below,
    width: left + Math.max(above.width, below.width) + 18,
    height: 52 + (above.lines.length - 1) * above.step + (below.lines.length - 1) * below.step,
  };
}

/** Size of a badge in pixels: as its words need. */
export function badgeSize(badge: BadgeWords): { width: number; height: number } {
  const { width, height } = layOut(badge);
  return { width, height };
}

/**
 * The badge of an organisation as an image of its own (SVG 1.1): its mark, its name, and the name of the site.
 * The face is the reader's, so each line of the name is held to the width that was reckoned for it and stays inside.
 */
export function drawBadge(badge: BadgeWords, scheme: Scheme): Element {
  const { name, lang, siteName, side } = badge;
  const { above, below, width, height } = layOut(badge);
  const colours = palettes[scheme];
  const held = (line: string) => ({ textLength: textWidth(line, above.size), lengthAdjust: 'spacingAndGlyphs' });
  const bottom = height - 10 - (below.lines.length - 1) * below.step;
  return s(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'img',
      fontFamily: 'Arial, Helvetica, Liberation Sans, sans-serif',
    },
    [
      s('title', `${name} · ${siteName}`),
      s('path', { d: `M.5.5h${width - 1}v${height - 1}h${1 - width}z`, fill: colours.paper, stroke: colours.soft }),
      s('g', { fill: colours[side] }, [mark(side, 25, height / 2, 18)]),
      ...above.lines.map((line, index) =>
        s(
          'text',
          {
            x: left,
            y: 24 + index * above.step,
            fontSize: above.size,
            fontWeight: 700,
            fill: colours.ink,
            xmlLang: lang,
            ...held(line),
          },
          line,
        ),
      ),
      ...below.lines.map((line, index) =>
        s('text', { x: left, y: bottom + index * below.step, fontSize: below.size, fill: colours.soft }, line),
      ),
    ],
  );
}
