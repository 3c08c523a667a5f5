import { parse, type DefaultTreeAdapterTypes } from 'parse5';

/** The words of one block with collapsed white space, and the language of each character (BCP 47). */
export type Passage = { text: string; languageAt: (index: number) => string };

/** An element of HTML by its name and its attributes. */
export type Element = { name: string; attributes: Record<string, string> };

type Node = DefaultTreeAdapterTypes.Node;
type Piece = { text: string; language: string };

const hidden = new Set(['head', 'script', 'style', 'template']);
/** Elements whose words are code to copy. */
const verbatim = new Set(['code', 'pre', 'textarea']);
const inline = new Set(
  'a abbr b bdi cite data dfn em i kbd mark q s small span strong sub sup time tspan u var'.split(' '),
);

const elementOf = (node: Node): Element => ({
  name: node.nodeName,
  attributes: 'attrs' in node ? Object.fromEntries(node.attrs.map(({ name, value }) => [name, value])) : {},
});

/**
 * The passages of a page below its elements of some name, in reading order.
 *
 * @param isLeftOut which elements are passed over, with all that is in them
 */
export function passagesOf(
  html: string,
  below = 'main',
  isLeftOut: (element: Element) => boolean = () => false,
): Passage[] {
  const passages: Piece[][] = [[]];

  const read = (node: Node, language: string, within: boolean): void => {
    if (node.nodeName === '#text' && 'value' in node && within) passages.at(-1)?.push({ text: node.value, language });
    if (hidden.has(node.nodeName) || verbatim.has(node.nodeName) || !('childNodes' in node)) return;
    const isBlock = !inline.has(node.nodeName);
    const element = elementOf(node);
    if (isLeftOut(element)) return;
    if (isBlock) passages.push([]);
    const inner = element.attributes.lang ?? language;
    for (const child of node.childNodes) read(child, inner, within || node.nodeName === below);
    if (isBlock) passages.push([]);
  };
  read(parse(html), '', false);

  return passages.map(passageOf).filter(({ text }) => text.trim() !== '');
}

function passageOf(pieces: Piece[]): Passage {
  const letters = pieces.flatMap(({ text, language }) => text.split('').map((letter) => ({ letter, language })));
  const shown = letters
    .map(({ letter, language }) => ({ letter: /[ \t\r\n]/.test(letter) ? ' ' : letter, language }))
    .filter(({ letter }, index, all) => letter !== ' ' || all[index - 1]?.letter !== ' ');
  return {
    text: shown.map(({ letter }) => letter).join(''),
    languageAt: (index) => shown[index]?.language ?? '',
  };
}
