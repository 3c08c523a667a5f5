import type { MdastNode } from 'satteri';
import { typeset } from '../i18n/typography.ts';
import { citationMark, citationsIn, numberCitations } from '../model/citations.ts';
import { descendants, plainText, type DescribedText, type Text } from '../model/text.ts';
import type { Locale } from '../schemas/locale.ts';

/** A stretch of a line: words, words that lead somewhere, or the number of a source. */
export type Run =
  | {
      kind: 'text' | 'emphasis' | 'strong';
      text: string;
      /** Language of the words, where it is another (BCP 47). */ lang?: string;
    }
  | { kind: 'link'; text: string; url: string }
  | { kind: 'citation'; number: number };

export type Block =
  | { kind: 'heading'; depth: number; text: string }
  | { kind: 'paragraph' | 'quote'; runs: Run[] }
  | { kind: 'list' | 'ordered-list'; items: Run[][] };

/** Prose in the simplest shape that every format can print: no page, no components, every text typeset. */
export type Document = {
  title: string;
  description: string;
  locale: Locale;
  /** Day of the last change to the words (ISO 8601). */
  updated: string;
  blocks: Block[];
  /** Ids of the sources cited, in the order of their numbers: the first is number 1. */
  sources: string[];
};

type Setting = {
  /** Heading of what happened after the event. */
  sinceThen: string;
  /** Address in full of an id of this site; undefined for an address that is one already. */
  urlOf: (id: string) => string | undefined;
};

/** Turns a text of the content into a document that can be printed as Markdown, plain text or PDF. */
export function documentOf({ frontMatter, locale, body }: DescribedText, { sinceThen, urlOf }: Setting): Document {
  const numbers = numberCitations(citationsIn(body));
  const set = (text: string) => typeset(text.replaceAll('\n', ' '), locale);

  const runsOf = (node: MdastNode): Run[] => {
    if (node.type === 'text') return cited(node.value);
    if (node.type === 'link') return [{ kind: 'link', text: set(plainText(node)), url: urlOf(node.url) ?? node.url }];
    if (node.type === 'break') return [{ kind: 'text', text: ' ' }];
    const within = 'children' in node ? node.children.flatMap(runsOf) : [];
    if (node.type !== 'emphasis' && node.type !== 'strong') return within;
    return within.map((run) => (run.kind === 'text' ? { kind: node.type, text: run.text } : run));
  };
  const cited = (text: string): Run[] =>
    text
      .split(citationMark)
      .map((part, index): Run =>
        index % 2 === 0 ? { kind: 'text', text: set(part) } : { kind: 'citation', number: numbers.get(part) ?? 0 },
      )
      .filter((run) => run.kind !== 'text' || run.text !== '');

  const blocksOf = (node: MdastNode): Block[] => {
    if (node.type === 'heading') return [{ kind: 'heading', depth: node.depth, text: set(plainText(node)) }];
    if (node.type === 'paragraph') return [{ kind: 'paragraph', runs: runsOf(node) }];
    if (node.type === 'list') {
      return [{ kind: node.ordered ? 'ordered-list' : 'list', items: node.children.map(runsOf) }];
    }
    if (!('children' in node)) return [];
    const within = node.children.flatMap(blocksOf);
    if (node.type === 'blockquote') {
      return within.map((block) => (block.kind === 'paragraph' ? { ...block, kind: 'quote' } : block));
    }
    return node.type === 'mdxJsxFlowElement' ? [{ kind: 'heading', depth: 2, text: sinceThen }, ...within] : within;
  };

  return {
    title: set(frontMatter.title),
    description: set(frontMatter.description),
    locale,
    updated: frontMatter.updated,
    blocks: blocksOf(body),
    sources: [...numbers.keys()],
  };
}

/** True when a text tells what happened after the event. */
export const tellsSinceThen = ({ body }: Text): boolean =>
  [...descendants(body)].some((node) => node.type === 'mdxJsxFlowElement' && node.name === 'SinceThen');
