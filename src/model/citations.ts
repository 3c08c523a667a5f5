import { plainText, type Text } from './text.ts';
import type { MdastNode } from 'satteri';

/** A citation in prose is a footnote reference to a source id: [^alder-annual-report]. */
export const citationMark = /\[\^([^\][\s]+)\]/g;

/** Ids of the sources that a node cites, in reading order, repeats kept. */
export function citationsIn(node: MdastNode): string[] {
  return [...plainText(node).matchAll(citationMark)].map(([, id]) => id ?? '');
}

/**
 * Numbers for the sources that a text cites: the first cited is 1, and a source keeps its number.
 *
 * @example numberCitations(['b', 'a', 'b']) // Map { 'b' => 1, 'a' => 2 }
 */
export function numberCitations(cited: readonly string[]): Map<string, number> {
  return new Map([...new Set(cited)].map((id, index) => [id, index + 1]));
}

/** Ids of the sources under a text, in the order of their numbers. */
export function sourcesOf(text: Text): string[] {
  return [...numberCitations(citationsIn(text.body)).keys()];
}
