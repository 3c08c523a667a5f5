import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Side } from '../schemas/organisation.ts';
import { mark } from './drawing.ts';
import { palettes, type Scheme } from './palette.ts';
import { textWidth } from './text-width.ts';

/** What a badge says: the same in every language. */
export type BadgeWords = { name: string; lang?: string | undefined; siteName: string; side: Side };

const height = 52;
const left = 46;

/** Size of a badge in pixels: as wide as its words. */
export function badgeSize({ name, siteName }: BadgeWords): { width: number; height: number } {
  return { width: left + Math.max(textWidth(name, 18), textWidth(siteName, 13)) + 18, height };
}

/**
 * The badge of an organisation as an image of its own (SVG 1.1): its mark, its name, and the name of the site.
 * The face is the reader's, so the name is held to the width that was reckoned for it and stays inside.
 */
export function drawBadge(badge: BadgeWords, scheme: Scheme): Element {
  const { name, lang, siteName, side } = badge;
  const { width } = badgeSize(badge);
  const colours = palettes[scheme];
  const held = { textLength: textWidth(name, 18), lengthAdjust: 'spacingAndGlyphs' };
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
      s('g', { fill: colours[side] }, [mark(side, 25, 26, 18)]),
      s('text', { x: left, y: 24, fontSize: 18, fontWeight: 700, fill: colours.ink, xmlLang: lang, ...held }, name),
      s('text', { x: left, y: 42, fontSize: 13, fill: colours.soft }, siteName),
    ],
  );
}
