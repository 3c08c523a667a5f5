import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Nodes } from 'mdast';
import type { Document } from '../mdast/document.ts';
import { figuresAmong, withWholeFigures } from '../search/figures.ts';
import { wordsOf } from '../search/fold.ts';

/**
 * A document as plain HTML for Pagefind, where headings and the description weigh more than the text; titles, names and numbers
 * are in the quick index. Apostrophes are straight, since Pagefind splits l'annonce into two words but not l’annonce.
 */
export function searchableHtml({ description, locale, blocks }: Document, people: readonly string[]): string {
  const lead = h('p', { 'data-pagefind-weight': '3' }, withWholeFigures(description));
  const parts = blocks.flatMap(linesOf).map(({ tag, words }) => h(tag, withWholeFigures(words)));
  const named = h('p', people.join(', '));
  return toHtml(h('html', { lang: locale }, h('body', [lead, ...parts, named]))).replaceAll('’', "'");
}

/** The same words as plain text, one paragraph a line, from which the search cuts excerpts. */
export const searchableText = ({ description, blocks }: Document): string =>
  [description, ...blocks.flatMap(linesOf).map(({ words }) => words)].join('\n');

/** The numbers of a document, each once. */
export const figuresIn = (document: Document): string[] => figuresAmong(wordsOf(searchableText(document)));

/** The words that texts write with a capital within their sentences and nowhere without one: names, folded, each once. */
export function namesIn(texts: readonly string[]): string[] {
  const parts = texts.flatMap((text) => text.split(/[.!?:;«“”"(\n]|\s[–—]\s/));
  const words = parts.flatMap((part) =>
    [...part.matchAll(/\p{L}[\p{L}-]*/gu)].map(([word], place) => ({ word, place })),
  );
  const small = new Set(words.flatMap(({ word }) => (/^\p{Ll}/u.test(word) ? wordsOf(word) : [])));
  const capital = words.flatMap(({ word, place }) => (place > 0 && /^\p{Lu}/u.test(word) ? wordsOf(word) : []));
  return [...new Set(capital)].filter((word) => !small.has(word)).sort();
}

/** Each heading, paragraph and table cell below a node, with its HTML element. */
function linesOf(node: Nodes): { tag: string; words: string }[] {
  if (node.type === 'heading' || node.type === 'paragraph' || node.type === 'tableCell') {
    // Without the dash that leads to a link of which nothing is left.
    const words = textOf(node).trim().replace(/\s–$/u, '');
    return words ? [{ tag: node.type === 'heading' ? `h${node.depth}` : 'p', words }] : [];
  }
  return 'children' in node ? node.children.flatMap(linesOf) : [];
}

/** The words of a line, without citation marks and without links that only show their URL. */
function textOf(node: Nodes): string {
  if (node.type === 'break') return ' ';
  if (node.type === 'text') return node.value;
  const words = 'children' in node ? node.children.map(textOf).join('') : '';
  return node.type === 'link' && words === node.url ? '' : words;
}
