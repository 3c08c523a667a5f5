import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { s } from 'hastscript';
import { optimize } from 'svgo';
import { memoised } from '../model/memoised.ts';

/** The shapes of the two sides, which do not depend on colour. */
export function mark(side: 'delegation' | 'counterparts', x: number, y: number, size: number): Element {
  const half = size / 2;
  return side === 'delegation'
    ? s('circle', { class: 'of-delegation', cx: x, cy: y, r: half })
    : s('rect', { class: 'of-counterparts', x: x - half, y: y - half, width: size, height: size });
}

/** How words are set: in bold, in a softer colour, or both. */
export type Kind = 'label' | 'small' | 'label small';

/** Words in a drawing at a point; with an angle, rotated around it by so many degrees. */
export function words(
  text: string,
  x: number,
  y: number,
  {
    size = 16,
    anchor = 'start',
    kind,
    angle,
  }: { size?: number; anchor?: 'start' | 'middle' | 'end'; kind?: Kind; angle?: number } = {},
): Element {
  const transform = angle === undefined ? undefined : `rotate(${angle} ${x} ${y})`;
  return s('text', { class: kind, x, y, fontSize: size, textAnchor: anchor, transform }, text);
}

/**
 * A drawing with its text alternative.
 *
 * @param size width and height in user units
 * @param role of WAI-ARIA: an image is one thing, a group has links of its own
 */
export function drawing(
  size: [number, number],
  alternative: string,
  children: Element[],
  role: 'img' | 'group' = 'img',
): Element {
  return s('svg', { class: 'drawing', viewBox: `0 0 ${size.join(' ')}`, role, ariaLabel: alternative }, children);
}

/** SVG 1.1 markup; text and attributes are escaped. */
export const toSvg = (tree: Element): string => toHtml(tree, { space: 'svg' });

/** The same picture in fewer bytes: relative path commands, with so many decimals. */
export const toLighterSvg = (tree: Element, decimals: number): string =>
  optimize(toSvg(tree), {
    plugins: [
      { name: 'convertPathData', params: { floatPrecision: decimals } },
      { name: 'cleanupNumericValues', params: { floatPrecision: 2 } },
    ],
    // Quotation marks stay as they are, so that the hash of a style is that of its text.
    js2svg: { regEntities: /[&<>]/g },
  }).data;

/** The same picture in fewer bytes, for inline use. */
export const toLightSvg = memoised((tree: Element): string => toLighterSvg(tree, 2));
