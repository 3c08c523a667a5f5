import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { link } from '../../mdast/nodes.ts';
import type { Content, Organisation } from '../../model/content.ts';
import type { Locale } from '../../schemas/locale.ts';
import { absolute, profileAddress } from '../../urls/addresses.ts';
import { markdownLine } from '../documents/markdown.ts';

/** A link in the page of a partner: an address in full, its words, and the language of what it leads to (BCP 47). */
export type Link = { url: string; words: string; language: Locale };

/** What an organisation is called on other sites: the same in every language, as names are not translated. */
export const nameWithSite = ({ site }: Content, { names }: Organisation): string => `${names.short} · ${site.name}`;

/** The link to a profile in a language. */
export function profileLink(content: Content, organisation: Organisation, language: Locale): Link {
  return {
    url: absolute(content.site.url, profileAddress(language, organisation)),
    words: nameWithSite(content, organisation),
    language,
  };
}

/** Ways to write a link: HTML (Living Standard), Markdown (CommonMark 0.31), plain text. */
export const linkFormats = {
  html: ({ url, words, language }: Link): string => toHtml(h('a', { href: url, hrefLang: language }, words)),
  markdown: ({ url, words }: Link): string => markdownLine(link(words, url)),
  text: ({ url, words }: Link): string => `${words}, ${url}`,
};
