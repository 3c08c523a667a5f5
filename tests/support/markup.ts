import { parse, parseFragment, type DefaultTreeAdapterTypes } from 'parse5';

/** An element of HTML or XML, with its text and all its descendants. */
export type Markup = { name: string; attributes: Record<string, string>; text: string; within: Markup[] };

type Node = DefaultTreeAdapterTypes.Node;

const childrenOf = (node: Node): Node[] => ('childNodes' in node ? node.childNodes : []);

const textOf = (node: Node): string => ('value' in node ? node.value : childrenOf(node).map(textOf).join(''));

function elementsOf(node: Node): Markup[] {
  const within = childrenOf(node).flatMap(elementsOf);
  if (!('tagName' in node)) return within;
  const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
  return [{ name: node.tagName, attributes, text: textOf(node), within }, ...within];
}

const parsed = new Map<string, Markup[]>();

/** Every element of a page, in reading order. The tests of a worker share what is parsed: many of them read every page. */
export function elementsOfPage(html: string): Markup[] {
  const elements = parsed.get(html) ?? elementsOf(parse(html));
  parsed.set(html, elements);
  return elements;
}

/** Every element of an HTML fragment, in reading order. */
export const elementsOfFragment = (html: string): Markup[] => elementsOf(parseFragment(html));

/** The elements of a name with the given attributes and values. */
export function findAll(elements: readonly Markup[], name: string, wanted: Record<string, string> = {}): Markup[] {
  return elements.filter(
    (element) =>
      element.name === name && Object.entries(wanted).every(([key, value]) => element.attributes[key] === value),
  );
}

/** The text of the first element of a name within another; undefined if there is none. */
export const textWithin = (element: Markup | undefined, name: string): string | undefined =>
  element && findAll(element.within, name)[0]?.text;
