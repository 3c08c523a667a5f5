import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { link } from '../../mdast/nodes.ts';
import type { Content, Organisation } from '../../model/content.ts';
import type { Locale } from '../../schemas/locale.ts';
import { absolute, profileAddress } from '../../urls/addresses.ts';
import { markdownLine } from '../documents/markdown.ts';

/** What an organisation is called on other sites: the same in every language, as names are not translated. */
export const nameWithSite = ({ site }: Content, { names }: Organisation): string => `${names.short} · ${site.name}`;

/** The link to a profile in a language, to paste into another page: HTML (Living Standard), Markdown (CommonMark 0.31), plain text. */
export function linksToPaste(content: Content, organisation: Organisation, language: Locale) {
  const url = absolute(content.site.url, profileAddress(language, organisation));
  const words = nameWithSite(content, organisation);
  return {
    html: toHtml(h('a', { href: url, hrefLang: language }, words)),
    markdown: markdownLine(link(words, url)),
    text: `${words}, ${url}`,
  };
}
