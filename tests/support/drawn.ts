import type { Element } from 'hast';

/** Every element of a drawing, in drawing order. */
function elementsOf(tree: Element): Element[] {
  return [tree, ...tree.children.flatMap((child) => (child.type === 'element' ? elementsOf(child) : []))];
}

/** The elements of a drawing that have a class. */
export function drawnAs(tree: Element, kind: string): Element[] {
  return elementsOf(tree).filter(
    ({ properties: { className } }) => Array.isArray(className) && className.includes(kind),
  );
}

/** The words of a drawing with their positions, optionally of one class. */
export function wordsIn(tree: Element, kind?: string): { words: string; x: unknown; y: unknown }[] {
  return textsIn(tree, kind).map(({ children: [child], properties: { x, y } }) => ({
    words: child?.type === 'text' ? child.value : '',
    x,
    y,
  }));
}

/** The text elements of a drawing, optionally of one class. */
export const textsIn = (tree: Element, kind?: string): Element[] =>
  (kind ? drawnAs(tree, kind) : elementsOf(tree)).filter(({ tagName }) => tagName === 'text');

/** The smallest font size in a drawing, in pixels, at a given width. */
export function smallestOf(tree: Element, shown: number): number {
  const sizes = textsIn(tree).map(({ properties }) => Number(properties.fontSize));
  return (Math.min(...sizes) * shown) / Number(String(tree.properties.viewBox).split(' ')[2]);
}

/** The outline of a path. */
export const outlineOf = ({ properties: { d } }: Element): string => String(d);

/** The points of an outline, its curves and moves included. */
export function pointsOf(element: Element): [x: number, y: number][] {
  return [...outlineOf(element).matchAll(/(-?[\d.]+)[ ,](-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
}
