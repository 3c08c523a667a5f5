import type { PhrasingContent, RootContent } from 'mdast';
import type { MdastNode } from 'satteri';
import { typeset } from '../i18n/typography.ts';
import { citationMark, numberAmong, placeMarks } from '../model/citations.ts';
import type { Component, Text } from '../model/text.ts';
import type { Locale } from '../schemas/locale.ts';
import { absolute } from '../urls/addresses.ts';
import { noteMark, words } from './nodes.ts';

/**
 * A page as every format prints it: a tree of Markdown (mdast), without components. Every text is typeset, every link an
 * address in full, every citation a footnoteReference whose identifier is the number of its source.
 */
export type Document = {
  title: string;
  description: string;
  locale: Locale;
  /** Day of the last change (ISO 8601). */
  updated: string;
  blocks: RootContent[];
  /** Ids of the cited sources, in the order of their numbers from 1. */
  sources: string[];
};

type Setting = {
  /** Prints a component, given its children. */
  printComponent: (component: Component, children: RootContent[]) => RootContent[];
  /** Address from the root of the site of an id; undefined for an address in full. */
  addressOf: (id: string) => string | undefined;
};

/** The prose of a text, typeset; its citations are the ids of sources still (see `completed`). */
export function proseOf({ locale, body }: Text, { printComponent, addressOf }: Setting): RootContent[] {
  const printed = (node: MdastNode): RootContent[] => {
    if (node.type === 'yaml') return [];
    if (node.type === 'text') return withMarks(node.value);
    const children = 'children' in node ? node.children.flatMap(printed) : [];
    if (node.type === 'root') return children;
    if (node.type === 'mdxJsxFlowElement') return printComponent(node, children);
    const own = node.type === 'link' ? { ...node, url: addressOf(node.url) ?? node.url } : node;
    return [{ ...own, ...('children' in own && { children }), position: undefined } as RootContent];
  };
  const withMarks = (text: string): PhrasingContent[] =>
    // split() with a capturing group gives words and ids in turn.
    placeMarks(text, locale)
      .split(citationMark)
      .flatMap((part, index): PhrasingContent[] => {
        if (index % 2 === 1) return [noteMark(part)];
        return part === '' ? [] : [words(typeset(part.replaceAll('\n', ' '), locale))];
      });
  return printed(body);
}

/**
 * Blocks as they leave the site: every citation the number of its source, every link an address in full.
 *
 * @param first ids of sources that take the first numbers; the others follow in reading order
 */
export function completed<Block extends RootContent>(
  blocks: readonly Block[],
  siteUrl: string,
  first: readonly string[] = [],
): { blocks: Block[]; sources: string[] } {
  const sources = [...new Set(first)];
  const complete = <Node extends RootContent>(node: Node): Node => {
    if (node.type === 'footnoteReference')
      return { ...node, ...noteMark(String(numberAmong(sources, node.identifier))) };
    const hasAddress = node.type === 'link' || node.type === 'image';
    const own = hasAddress && node.url.startsWith('/') ? { ...node, url: absolute(siteUrl, node.url) } : node;
    return 'children' in own ? { ...own, children: own.children.map(complete) } : own;
  };
  return { blocks: blocks.map(complete), sources };
}
