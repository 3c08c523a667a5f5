import type { PhrasingContent, RootContent } from 'mdast';
import type { MdastNode } from 'satteri';
import { typeset } from '../i18n/typography.ts';
import { citationMark, citationsIn, numberCitations, placeMarks } from '../model/citations.ts';
import type { DescribedText } from '../model/text.ts';
import type { Locale } from '../schemas/locale.ts';
import { noteMark, words } from './nodes.ts';

/**
 * Prose as every format prints it: the tree of its Markdown (mdast), without components. Every text is typeset, every link an
 * address in full, every citation a footnoteReference whose identifier is the number of its source.
 */
export type Document = {
  title: string;
  description: string;
  locale: Locale;
  /** Day of the last change to the words (ISO 8601). */
  updated: string;
  blocks: RootContent[];
  /** Ids of the sources cited, in the order of their numbers: the first is number 1. */
  sources: string[];
};

type Setting = {
  /** A component as it is printed, with what stands between its tags. */
  printComponent: (name: string | null, children: RootContent[]) => RootContent[];
  /** Address in full of an id of this site; undefined for an address that is one already. */
  urlOf: (id: string) => string | undefined;
};

/** Turns a text of the content into a document that can be printed as Markdown, plain text or PDF. */
export function documentOf({ frontMatter, locale, body }: DescribedText, { printComponent, urlOf }: Setting): Document {
  const numbers = numberCitations(citationsIn(body));
  const set = (text: string) => typeset(text.replaceAll('\n', ' '), locale);

  const printed = (node: MdastNode): RootContent[] => {
    if (node.type === 'yaml') return [];
    if (node.type === 'text') return cited(node.value);
    const children = 'children' in node ? node.children.flatMap(printed) : [];
    if (node.type === 'root') return children;
    if (node.type === 'mdxJsxFlowElement') return printComponent(node.name, children);
    const own = node.type === 'link' ? { ...node, url: urlOf(node.url) ?? node.url } : node;
    return [{ ...own, ...('children' in own && { children }), position: undefined } as RootContent];
  };
  const cited = (text: string): PhrasingContent[] =>
    // split() with a capturing group gives words and ids in turn.
    placeMarks(text, locale)
      .split(citationMark)
      .flatMap((part, index): PhrasingContent[] => {
        if (index % 2 === 0) return part === '' ? [] : [words(set(part))];
        return [noteMark(numbers.get(part) ?? 0)];
      });

  return {
    title: set(frontMatter.title),
    description: set(frontMatter.description),
    locale,
    updated: frontMatter.updated,
    blocks: printed(body),
    sources: [...numbers.keys()],
  };
}
