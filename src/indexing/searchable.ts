import { h } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import type { Block, Document, Run } from '../prose/document.ts';

/**
 * The words of a document as the plain HTML that Pagefind reads: what a heading or the description says weighs more than what
 * the text says in passing. Titles and names stand in the quick index. Pagefind takes l’annonce for one word where l'annonce
 * is two, so apostrophes are straight.
 */
export function searchableHtml({ description, locale, blocks }: Document): string {
  const lead = h('p', { 'data-pagefind-weight': '3' }, description);
  const parts = blocks.flatMap((block) => linesOf(block).map((line) => h(tagOf(block), line)));
  return toHtml(h('html', { lang: locale }, h('body', [lead, ...parts]))).replaceAll('’', "'");
}

/** The same words as the text that passages are cut from, a line for each paragraph. */
export const searchableText = ({ description, blocks }: Document): string =>
  [description, ...blocks.flatMap(linesOf)].join('\n');

const tagOf = (block: Block): string => (block.kind === 'heading' ? `h${block.depth}` : 'p');

function linesOf(block: Block): string[] {
  if (block.kind === 'heading') return [block.text];
  return ('runs' in block ? [block.runs] : block.items).map(words).filter(Boolean);
}

/** The words of a line; numbers of sources and addresses in full are none. */
const words = (runs: readonly Run[]): string =>
  runs
    .map((run) => (run.kind === 'citation' || (run.kind === 'link' && run.text === run.url) ? '' : run.text))
    .join('')
    .trim();
