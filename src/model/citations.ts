import type { MdastNode } from 'satteri';
import type { Locale } from '../schemas/locale.ts';
import { plainText, type Text } from './text.ts';

/** A citation mark in prose: the id of a source, written as a footnote reference, [^alder-annual-report]. */
export const citationMark = /\[\^([^\][\s]+)\]/g;

const marks = '((?:\\[\\^[^\\]\\s]+\\])+)';
const punctuation = '([.,;:!?…]+)';
const marksAfter = new RegExp(punctuation + marks, 'gu');
const marksBefore = new RegExp(marks + punctuation, 'gu');

/**
 * Moves each citation mark to its side of the punctuation: before it in French, after it in other languages.
 *
 * @example placeMarks('En 2006.[^atlas]', 'fr') // En 2006[^atlas].
 */
export const placeMarks = (words: string, locale: Locale): string =>
  locale === 'fr' ? words.replace(marksAfter, '$2$1') : words.replace(marksBefore, '$2$1');

/** Ids of the sources that a node cites, in reading order, repeats kept. */
export function citationsIn(node: MdastNode): string[] {
  return [...plainText(node).matchAll(citationMark)].map(([, id]) => id ?? '');
}

/**
 * The number of a source: the first cited is 1, and a source keeps its number.
 *
 * @param cited ids of the sources cited so far, in the order of their numbers, to which one that is not among them is added
 */
export function numberAmong(cited: string[], id: string): number {
  if (!cited.includes(id)) cited.push(id);
  return cited.indexOf(id) + 1;
}

/** Ids of the sources under a text, in the order of their numbers: those it cites, then those of its front matter. */
export const sourcesOf = ({ body, frontMatter }: Text): string[] => [
  ...new Set([...citationsIn(body), ...(frontMatter.sources ?? [])]),
];
