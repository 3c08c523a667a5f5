import { markdownToMdast, type MdastNode } from 'satteri';
import { describe, expect, test } from 'vitest';
import { formatDate } from '../../src/i18n/format.ts';
import { stringsFor } from '../../src/i18n/speak.ts';
import type { Locale } from '../../src/schemas/locale.ts';
import { builtPages, servedAt } from '../support/built.ts';
import { siteContent, sites, type BuiltSite } from '../support/sites.ts';
import { passagesOf, type Element } from '../support/visible-text.ts';

// A page is laid out in HTML, and printed as Markdown and for the search, from the same data: here it is tried on every page that
// nothing is said in HTML alone, and nothing twice.

/** What is there to be used and not read: controls, ways to other pages, codes to paste, files with their sizes. */
const isForUse = ({ name, attributes }: Element) =>
  ['nav', 'form', 'button', 'details', 'svg', 'iframe'].includes(name) ||
  (attributes.class ?? '').split(' ').some((part) => ['no-print', 'hidden'].includes(part)) ||
  'data-search-region' in attributes ||
  (name === 'a' && 'type' in attributes);

/** What Markdown says in its own way: notes as footnotes, the last change in its front matter. */
const isNote = ({ attributes }: Element) =>
  attributes.role === 'doc-noteref' || attributes['aria-labelledby'] === 'sources' || 'data-stale' in attributes;

/** Words without what parts them, as each format has its own spaces and marks. */
const bare = (text: string) => text.replaceAll(/[^\p{L}\p{N}]/gu, '');

/** Whether some words are a whole sentence, which nobody says twice; names and labels may come again. */
const isSentence = (words: string) => /[.!?…]$/.test(words) && bare(words).length > 40;

/** How often some text has a sentence. */
const timesIn = (text: string, sentence: string) => text.split(bare(sentence)).length - 1;

/** The sentences of a page, as HTML says them. */
const sentencesOf = (html: string, leftOut: (element: Element) => boolean): string[] =>
  passagesOf(html, 'main', leftOut)
    .flatMap(({ text }) => text.split(/(?<=[.!?…][”»’")]*)\s+(?=[^\p{Ll}])/u))
    .filter((sentence) => bare(sentence) !== '');

/** All that a page says in Markdown: its title and text, and its footnotes. */
function markdownAt(site: BuiltSite, address: string): { text: string; notes: string } {
  const wordsOf = (node: MdastNode): string => {
    if (node.type === 'yaml') return '';
    if ('children' in node) return node.children.map(wordsOf).join('');
    return 'value' in node ? node.value : '';
  };
  const root = markdownToMdast(servedAt(site, `${address}index.md`), { features: { frontmatter: true, gfm: true } });
  const [notes, text] = ['children' in root ? root.children : []].flatMap((nodes) => [
    nodes
      .filter(({ type }) => type === 'footnoteDefinition')
      .map(wordsOf)
      .join(''),
    nodes
      .filter(({ type }) => type !== 'footnoteDefinition')
      .map(wordsOf)
      .join(''),
  ]);
  return { text: bare(text ?? ''), notes: bare(notes ?? '') };
}

type QuickIndex = { pages: { address: string; title: string }[]; texts: string[] };

/** All that the search knows of a page: its title, then its text without the description; nothing for a page that is not searched. */
function searchedAt(site: BuiltSite, locale: Locale, address: string): string | undefined {
  const { pages, texts } = JSON.parse(servedAt(site, `/search/${locale}.json`)) as QuickIndex;
  const number = pages.findIndex((page) => page.address === address);
  if (number < 0) return undefined;
  const [, ...lines] = servedAt(site, `/search/text/${texts[number]}.txt`).split('\n');
  return [pages[number]?.title, ...lines].join('\n');
}

describe.each(sites)('every page of $name', (site) => {
  const content = siteContent(site);
  const pages = content.site.locales.flatMap((locale) =>
    builtPages(site)
      .filter((address) => address.startsWith(`/${locale}/`))
      .map((address) => ({ locale, address })),
  );

  test.each(pages)('$address says the same in Markdown and to the search, nothing twice', ({ locale, address }) => {
    const updated = bare(stringsFor(locale).updated(formatDate('2000-01-01', locale))).replace(/\d.*/, '');
    const isSources = address === `/${locale}/sources/`;
    // What stands beside the announcement repeats it, so that its Markdown can be pasted as it is.
    const isBeside = ({ name }: Element) => name === 'dl' && address === `/${locale}/announcement/`;
    const said = sentencesOf(
      servedAt(site, address),
      (element) => isForUse(element) || isNote(element) || isBeside(element),
    ).filter((sentence) => !bare(sentence).startsWith(updated));
    expect(said.length).toBeGreaterThan(1);
    const { text, notes } = markdownAt(site, address);
    const searched = bare(searchedAt(site, locale, address) ?? text);
    const html = bare(said.join(' '));
    const lacking = (format: string) => said.filter((sentence) => !format.includes(bare(sentence)));
    const oftener = (format: string) =>
      said.filter((sentence) => isSentence(sentence) && timesIn(format, sentence) > timesIn(html, sentence));
    expect({
      notInMarkdown: lacking(text + notes),
      // Notes and addresses in full are not searched, nor the list of sources: it holds every word of the trade.
      notSearched: isSources ? [] : lacking(searched + notes).filter((sentence) => !URL.canParse(sentence)),
      twiceInMarkdown: oftener(text),
      twiceSearched: oftener(searched),
    }).toEqual({ notInMarkdown: [], notSearched: [], twiceInMarkdown: [], twiceSearched: [] });
  });
});
