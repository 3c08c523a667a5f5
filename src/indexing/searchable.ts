import { h } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import type { Nodes } from 'mdast';
import type { Document } from '../prose/document.ts';

/**
 * The words of a document as the plain HTML that Pagefind reads: what a heading or the description says weighs more than what
 * the text says in passing. Titles and names stand in the quick index. Pagefind takes l’annonce for one word where l'annonce
 * is two, so apostrophes are straight.
 */
export function searchableHtml({ description, locale, blocks }: Document): string {
  const lead = h('p', { 'data-pagefind-weight': '3' }, description);
  const parts = blocks.flatMap(linesOf).map(({ tag, words }) => h(tag, words));
  return toHtml(h('html', { lang: locale }, h('body', [lead, ...parts]))).replaceAll('’', "'");
}

/** The same words as the text that passages are cut from, a line for each paragraph. */
export const searchableText = ({ description, blocks }: Document): string =>
  [description, ...blocks.flatMap(linesOf).map(({ words }) => words)].join('\n');

/** Each heading, paragraph and cell below a node, with the element that it is in HTML. */
function linesOf(node: Nodes): { tag: string; words: string }[] {
  if (node.type === 'heading' || node.type === 'paragraph' || node.type === 'tableCell') {
    const words = wordsOf(node).trim();
    return words ? [{ tag: node.type === 'heading' ? `h${node.depth}` : 'p', words }] : [];
  }
  return 'children' in node ? node.children.flatMap(linesOf) : [];
}

/** The words of a line; numbers of sources and addresses in full are none. */
function wordsOf(node: Nodes): string {
  if (node.type === 'break') return ' ';
  if (node.type === 'text') return node.value;
  const words = 'children' in node ? node.children.map(wordsOf).join('') : '';
  return node.type === 'link' && words === node.url ? '' : words;
}
