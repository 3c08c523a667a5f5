import type { PhrasingContent } from 'mdast';
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';
import { stringify } from 'yaml';
import { sourceWords, type SourceWords } from '../../i18n/source-line.ts';
import type { Document } from '../../mdast/document.ts';
import { heading, link, paragraph, words } from '../../mdast/nodes.ts';
import type { Content } from '../../model/content.ts';
import { sourcesUnder } from '../../pages-as-markdown/text.ts';
import { absolute } from '../../urls/addresses.ts';

type Nodes = Parameters<typeof toMarkdown>[0];

const extensions = [gfmFootnoteToMarkdown(), gfmStrikethroughToMarkdown(), gfmTableToMarkdown()];

/** Prints CommonMark 0.31 with the footnotes and tables of GitHub Flavored Markdown; escapes words that could be read as markup. */
const print = (node: Nodes): string => toMarkdown(node, { extensions, bullet: '-', listItemIndent: 'one' });

/**
 * A document as Markdown with front matter in YAML.
 *
 * @param url URL of the page with the same text
 * @param sources the sources of the document, in the order of their numbers
 */
export function markdown(
  { title, locale, updated, blocks }: Document,
  { url, sources }: { url: string; sources: readonly SourceWords[] },
): string {
  const frontMatter = stringify({ title, lang: locale, updated, url }, { lineWidth: 0 });
  const notes = sources.map((source, index) => ({
    type: 'footnoteDefinition' as const,
    identifier: String(index + 1),
    children: [paragraph(sourceLine(source))],
  }));
  return `---\n${frontMatter}---\n\n${print({ type: 'root', children: [heading(title, 1), ...blocks, ...notes] })}`;
}

/** A page of the site as Markdown, with the sources under it. */
export function pageMarkdown(content: Content, document: Document, address: string): string {
  return markdown(document, {
    url: absolute(content.site.url, address),
    sources: sourcesUnder(content, document).map((source) => sourceWords(source, document.locale)),
  });
}

const sourceLine = ({ title, url, stop, notes }: SourceWords): PhrasingContent[] => [
  url ? link(title, url) : words(title),
  words(`${stop} ${notes}`),
];

/** One line of Markdown. */
export const markdownLine = (...line: PhrasingContent[]): string => print(paragraph(line)).trimEnd();
