import { stringify } from 'yaml';
import { sourcesUnder } from '../../documents/text.ts';
import { sourceWords, type SourceWords } from '../../i18n/source-line.ts';
import type { Content } from '../../model/content.ts';
import type { Block, Document, Run } from '../../prose/document.ts';
import { absolute } from '../../urls/addresses.ts';

/**
 * Markdown: CommonMark 0.31 with the footnotes of GitHub Flavored Markdown, under a front matter of YAML.
 *
 * @param url address in full of the page that says the same
 * @param sources the sources of the document, in the order of their numbers
 */
export function markdown(
  { title, locale, updated, blocks }: Document,
  { url, sources }: { url: string; sources: readonly SourceWords[] },
): string {
  const frontMatter = stringify({ title, lang: locale, updated, url }, { lineWidth: 0 });
  const parts = [
    `---\n${frontMatter}---`,
    `# ${escaped(title)}`,
    ...blocks.map(blockMarkdown),
    ...sources.map((source, index) => `[^${index + 1}]: ${sourceMarkdown(source)}`),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** A page of the site as Markdown, with the sources under it. */
export function pageMarkdown(content: Content, document: Document, address: string): string {
  return markdown(document, {
    url: absolute(content.site.url, address),
    sources: sourcesUnder(content, document).map((source) => sourceWords(source, document.locale)),
  });
}

function sourceMarkdown({ title, url, notes }: SourceWords): string {
  return `${url ? link(title, url) : escaped(title)}. ${escaped(notes)}`;
}

function blockMarkdown(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.depth)} ${escaped(block.text)}`;
    case 'paragraph':
      return lineOf(block.runs);
    case 'quote':
      return `> ${lineOf(block.runs)}`;
    case 'list':
      return block.items.map((item) => `- ${lineOf(item)}`).join('\n');
    case 'ordered-list':
      return block.items.map((item, index) => `${index + 1}. ${lineOf(item)}`).join('\n');
  }
}

/** A line of runs; what would make a list, a heading or a rule of it at its beginning is escaped. */
function lineOf(runs: readonly Run[]): string {
  const line = runs.map(runMarkdown).join('').trim();
  return line.replace(/^([+=-])/, '\\$1').replace(/^(\d+)([.)])/, '$1\\$2');
}

function runMarkdown(run: Run): string {
  switch (run.kind) {
    case 'text':
      return escaped(run.text);
    case 'emphasis':
      return `*${escaped(run.text)}*`;
    case 'strong':
      return `**${escaped(run.text)}**`;
    case 'link':
      return link(run.text, run.url);
    case 'citation':
      return `[^${run.number}]`;
  }
}

const link = (text: string, url: string): string =>
  `[${escaped(text)}](${/[\s()<>\\]/.test(url) ? `<${url.replace(/[\s<>\\]/g, encodeURIComponent)}>` : url})`;

/** Words that mean nothing but themselves: every mark that Markdown could read is escaped. */
export const escaped = (text: string): string => text.replace(/[\\`*_[\]<>~|#]|&(?=[#\w]+;)/g, '\\$&');
