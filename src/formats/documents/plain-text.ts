import { stringsFor } from '../../i18n/speak.ts';
import type { Block, Document, Run } from '../../prose/document.ts';

/**
 * Plain text (RFC 2046, text/plain; UTF-8): one paragraph a line, an empty line between, two above a heading. Citations are
 * numbers in brackets, and the sources come last with their addresses; other links keep their words only.
 *
 * @param sourceLines the sources of the document, in the order of their numbers
 * @param colophon what stands under everything: date, licence, address
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

const headingText = (text: string) => `\n${text}`;

function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return headingText(block.text);
    case 'paragraph':
      return runsText(block.runs);
    case 'quote':
      return `> ${runsText(block.runs)}`;
    case 'list':
      return block.items.map((item) => `– ${runsText(item)}`).join('\n');
    case 'ordered-list':
      return block.items.map((item, index) => `${index + 1}. ${runsText(item)}`).join('\n');
  }
}

const runsText = (runs: readonly Run[]): string =>
  runs.map((run) => (run.kind === 'citation' ? `[${run.number}]` : run.text)).join('');
