import type { ListItem, Nodes, PhrasingContent, RootContent } from 'mdast';
import { sourceLine } from '../../i18n/source-line.ts';
import { stringsFor } from '../../i18n/speak.ts';
import type { Document } from '../../mdast/document.ts';
import type { Content } from '../../model/content.ts';
import { sourcesUnder } from '../../pages-as-markdown/text.ts';
import { absolute } from '../../urls/addresses.ts';
import { colophonOf } from './colophon.ts';

/**
 * A document as plain text (RFC 2046, text/plain; UTF-8): each paragraph on one line, an empty line between paragraphs and two
 * above a heading. Citations are numbers in brackets; links keep only their words; the sources come last, with their URLs.
 *
 * @param sourceLines the sources of the document, in the order of their numbers
 * @param colophon the last lines; see colophonOf()
 */
export function plainText(
  { title, blocks, locale }: Document,
  sourceLines: readonly string[],
  colophon: readonly string[] = [],
): string {
  const sources = sourceLines.map((line, index) => `[${index + 1}] ${line}`).join('\n');
  const parts = [
    title,
    ...blocks.map(blockText),
    ...(sources ? [headingText(stringsFor(locale).sources.heading), sources] : []),
    ...(colophon.length > 0 ? [`\n${colophon.join('\n')}`] : []),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** A page of the site as plain text, with the sources under it and its colophon. */
export function pageText(content: Content, document: Document, address: string): string {
  const { locale, updated } = document;
  const sources = sourcesUnder(content, document).map((source) => sourceLine(source, locale));
  return plainText(document, sources, colophonOf(content, locale, updated, absolute(content.site.url, address)));
}

const headingText = (text: string) => `\n${text}`;
const separate = (blocks: readonly RootContent[], by = '\n\n') => blocks.map(blockText).join(by);

function blockText(block: RootContent): string {
  switch (block.type) {
    case 'heading':
      return headingText(lineText(block.children));
    case 'paragraph':
      return lineText(block.children);
    case 'blockquote':
      return separate(block.children).replaceAll(/^/gm, '> ').replaceAll(/^> $/gm, '>');
    case 'list': {
      const first = block.start ?? 1;
      return block.children
        .map((item, index) => itemText(item, block.ordered ? `${first + index}. ` : '– '))
        .join(block.spread ? '\n\n' : '\n');
    }
    case 'table':
      return block.children.map((row) => row.children.map((cell) => lineText(cell.children)).join(' | ')).join('\n');
    default:
      throw new Error(`Plain text has no way to print ${block.type}.`);
  }
}

/** A list item; its further lines are indented to its first words. */
const itemText = ({ children, spread }: ListItem, marker: string): string =>
  marker + separate(children, spread ? '\n\n' : '\n').replaceAll(/\n(?=[^\n])/g, `\n${' '.repeat(marker.length)}`);

/** The words of a line. */
export const lineText = (line: readonly PhrasingContent[]): string => line.map(nodeText).join('');

function nodeText(node: Nodes): string {
  if (node.type === 'footnoteReference') return `[${node.identifier}]`;
  if (node.type === 'break') return '\n';
  if (node.type === 'image') return node.alt ?? '';
  if ('children' in node) return node.children.map(nodeText).join('');
  return 'value' in node ? node.value : '';
}
