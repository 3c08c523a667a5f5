import type { Element } from 'hast';
import { s } from 'hastscript';
import { toSvg } from '../../../drawings/drawing.ts';
import { drawable } from '../../../drawings/typeface.ts';
import { drawingRules } from '../../pictures/svg.ts';

/** A drawing for typst/page.typ: its shapes as SVG, and its words apart, which Typst sets in the typeface of the document. */
export function pictureOf({ properties, children }: Element) {
  const [, , width, height] = String(properties.viewBox).split(' ').map(Number);
  const isWords = (child: Element['children'][number]): child is Element =>
    child.type === 'element' && child.tagName === 'text';
  const shapes = children.filter((child) => !isWords(child));
  const frame = { ...properties, xmlns: 'http://www.w3.org/2000/svg' };
  return {
    width,
    height,
    svg: toSvg(s('svg', frame, [s('style', drawingRules), ...shapes])),
    words: children
      .filter(isWords)
      .map(({ properties: { x, y, fontSize, textAnchor, className, transform }, children: [child] }) => ({
        x,
        y,
        size: fontSize,
        anchor: textAnchor,
        angle: angleOf(transform),
        kind: String(className ?? ''),
        text: child?.type === 'text' ? drawable(child.value) : '',
      })),
  };
}

/** Degrees by which words are turned around their point; nothing else is done to words in a drawing. */
function angleOf(transform: Element['properties'][string]): number {
  if (typeof transform !== 'string') return 0;
  const [, angle] = /^rotate\((-?[\d.e-]+) /.exec(transform) ?? [];
  if (angle === undefined) throw new Error(`A PDF cannot print words with the transform ${transform}.`);
  return Number(angle);
}
