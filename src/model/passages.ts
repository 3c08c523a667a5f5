import type { MdastNode } from 'satteri';
import { citationMark, citationsIn } from './citations.ts';
import { memoised } from './memoised.ts';
import { attributesOf, descendants, lineOf, namedBy, plainText, type Text } from './text.ts';

/** A heading, a paragraph, a component, or what holds paragraphs, as in HTML: the unit by which the languages of a text are compared. */
export type Block = { kind: string; node: MdastNode; line: number; words: string };

/** Words of a paragraph up to a citation, and the sources cited there. */
export type Passage = { line: number; words: string; sources: string[] };

/** The headings, paragraphs and components of a text, in reading order. */
export const blocksOf = memoised(({ body }: Text): Block[] =>
  [...descendants(body)].flatMap((node) => {
    const kind = kindOf(node);
    if (!kind) return [];
    const words = kind.startsWith('<') ? '' : plainText(node).replaceAll(citationMark, '');
    return [{ kind, node, line: lineOf(node) ?? 1, words }];
  }),
);

function kindOf(node: MdastNode): string | undefined {
  if (node.type === 'heading') {
    const { id } = attributesOf(node);
    return `heading of level ${node.depth}${id ? ` {#${id}}` : ''}`;
  }
  if (node.type === 'mdxJsxFlowElement') return `<${[node.name, namedBy(node)].filter(Boolean).join(' ')}>`;
  if (node.type === 'listItem' || node.type === 'blockquote') return node.type === 'listItem' ? '<li>' : '<blockquote>';
  return node.type === 'paragraph' ? 'paragraph' : undefined;
}

/** The passages of a text; words after the last citation of a paragraph are a passage without sources. */
export function passagesOf(text: Text): Passage[] {
  return blocksOf(text).flatMap(({ node, line }) => {
    const source = plainText(node);
    const ends = [...source.matchAll(/(?:\[\^[^\][\s]+\])+/g)];
    const starts = [0, ...ends.map((end) => end.index + end[0].length)];
    return starts.map((start, index) => {
      const end = ends[index];
      const words = source.slice(start, end?.index);
      return {
        line: line + source.slice(0, start).split('\n').length - 1,
        words,
        sources: [...(end?.[0] ?? '').matchAll(citationMark)].map(([, id = '']) => id),
      };
    });
  });
}

/** Words without the sentences that the front matter names under “differs”. */
export function withoutExceptions(words: string, { frontMatter: { differs = [] } }: Text): string {
  return words
    .split(/(?<=[.!?;])\s+/)
    .filter((sentence) => !differs.some((meant) => sentence.includes(meant.words)))
    .join(' ');
}

/** Sources and links of a block; a component has none, since the blocks inside it are listed too. */
export const sourcesOfBlock = ({ kind, node }: Block): string[] => (kind.startsWith('<') ? [] : citationsIn(node));
export const linksOfBlock = ({ kind, node }: Block): string[] =>
  (kind.startsWith('<') ? [] : [...descendants(node)]).flatMap((part) => (part.type === 'link' ? [part.url] : []));
