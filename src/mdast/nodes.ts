import type { BlockContent, Heading, Link, List, Paragraph, PhrasingContent, Table, Text } from 'mdast';
import type {} from 'mdast-util-to-hast';
import { stringsFor } from '../i18n/speak.ts';
import type { Locale } from '../schemas/locale.ts';

/** A text node; `lang` (BCP 47) where its language is not that of the line. */
export const words = (value: string, lang?: string): Text => ({
  type: 'text',
  value,
  ...(lang && { data: { hName: 'span', hProperties: { lang } } }),
});

/** Words that lead to an address, from the root of the site or in full; with the media type of a file. */
export const link = (text: string, url: string, attributes?: { type: string }): Link => ({
  type: 'link',
  url,
  title: null,
  children: [words(text)],
  ...(attributes && { data: { hProperties: attributes } }),
});

/** The mark of a note: the id of its source, or its number once the whole document is known (see `completed`). */
export const noteMark = (source: string): PhrasingContent => ({
  type: 'footnoteReference',
  identifier: source,
  label: source,
});

/** Words followed by citation marks. */
export const cited = (text: string, sources: readonly string[] = [], lang?: string): PhrasingContent[] => [
  words(text, lang),
  ...sources.map(noteMark),
];

/** A heading below the title of a page. */
export const heading = (text: string, depth: Heading['depth'] = 2): Heading => ({
  type: 'heading',
  depth,
  children: [words(text)],
});

export const paragraph = (children: PhrasingContent[]): Paragraph => ({ type: 'paragraph', children });

/** A list whose items are one line each. */
export const list = (items: PhrasingContent[][], ordered = false): List => ({
  type: 'list',
  ordered,
  spread: false,
  children: items.map((line) => ({
    type: 'listItem',
    spread: false,
    children: [paragraph(line)] satisfies BlockContent[],
  })),
});

/** A line that begins with a label in bold. */
export const labelled = (label: string, locale: Locale, line: readonly PhrasingContent[]): PhrasingContent[] => [
  { type: 'strong', children: [words(stringsFor(locale).documents.label(label).trimEnd())] },
  words(' '),
  ...line,
];

/** Joins parts of a line by commas. */
export const listed = (parts: readonly PhrasingContent[][]): PhrasingContent[] =>
  parts.flatMap((part, index) => (index > 0 ? [words(', '), ...part] : part));

/** A table whose first row is its head. */
export const table = (rows: PhrasingContent[][][], align: Table['align'] = null): Table => ({
  type: 'table',
  align,
  children: rows.map((row) => ({
    type: 'tableRow',
    children: row.map((children) => ({ type: 'tableCell', children })),
  })),
});
