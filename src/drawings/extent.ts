import type { Element } from 'hast';
import { widthOf } from './typeface.ts';

/** A rectangle in user units. */
export type Frame = { left: number; top: number; right: number; bottom: number };

/** The bounding box of a drawing with all its words, which may extend beyond its viewBox. */
export function extentOf(drawing: Element): Frame {
  const [left = 0, top = 0, width = 0, height = 0] = String(drawing.properties.viewBox).split(' ').map(Number);
  const frames = [{ left, top, right: left + width, bottom: top + height }, ...textsIn(drawing).map(frameOf)];
  return {
    left: Math.floor(Math.min(...frames.map((frame) => frame.left))),
    top: Math.floor(Math.min(...frames.map((frame) => frame.top))),
    right: Math.ceil(Math.max(...frames.map((frame) => frame.right))),
    bottom: Math.ceil(Math.max(...frames.map((frame) => frame.bottom))),
  };
}

function textsIn(tree: Element): Element[] {
  if (tree.tagName === 'text') return [tree];
  return tree.children.flatMap((child) => (child.type === 'element' ? textsIn(child) : []));
}

function frameOf({ properties, children: [words] }: Element): Frame {
  const [x, y, size] = [properties.x, properties.y, properties.fontSize].map(Number) as [number, number, number];
  const isBold = Array.isArray(properties.className) && properties.className.includes('label');
  const width = words?.type === 'text' ? widthOf(words.value, size, isBold ? 700 : 400) : 0;
  const left = x - (properties.textAnchor === 'end' ? width : properties.textAnchor === 'middle' ? width / 2 : 0);
  return { left, top: y - size, right: left + width, bottom: y + size / 4 };
}
