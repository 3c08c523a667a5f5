import type { MdastNode } from 'satteri';
import { citationMark, citationsIn } from './citations.ts';
import { memoised } from './memoised.ts';
import { descendants, lineOf, plainText, type Text } from './text.ts';

/** A heading or a paragraph: the least part of a text that every language of it has. */
export type Block = { kind: string; node: MdastNode; line: number; words: string };

/** A stretch of a paragraph that ends where it cites: its words, and the sources that vouch for them. */
export type Passage = { line: number; words: string; sources: string[] };

/** The skeleton of a text, in reading order: headings, paragraphs, and the components around them. */
export const blocksOf = memoised(({ body }: Text): Block[] =>
  [...descendants(body)].flatMap((node) => {
    const kind = kindOf(node);
    if (!kind) return [];
    const words = kind.startsWith('<') ? '' : plainText(node).replaceAll(citationMark, '');
    return [{ kind, node, line: lineOf(node) ?? 1, words }];
  }),
);

function kindOf(node: MdastNode): string | undefined {
  if (node.type === 'heading') return `heading of level ${node.depth}`;
  if (node.type === 'mdxJsxFlowElement') return `<${node.name ?? ''}>`;
  return node.type === 'paragraph' ? 'paragraph' : undefined;
}

/** The passages of a text; the words after the last citation of a paragraph are one too. */
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

/** Words without the sentences that their author means to differ. */
export function withoutMeant(words: string, { frontMatter: { differs = [] } }: Text): string {
  return words
    .split(/(?<=[.!?;])\s+/)
    .filter((sentence) => !differs.some((meant) => sentence.includes(meant.words)))
    .join(' ');
}

/** Sources and links of a block; those inside a component are of the blocks within it. */
export const sourcesOfBlock = ({ kind, node }: Block): string[] => (kind.startsWith('<') ? [] : citationsIn(node));
export const linksOfBlock = ({ kind, node }: Block): string[] =>
  (kind.startsWith('<') ? [] : [...descendants(node)]).flatMap((part) => (part.type === 'link' ? [part.url] : []));
