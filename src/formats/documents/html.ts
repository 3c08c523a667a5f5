import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { FootnoteReference } from 'mdast';
import { toHast, type Handlers } from 'mdast-util-to-hast';
import type { SourceWords } from '../../i18n/source-line.ts';
import { stringsFor } from '../../i18n/speak.ts';
import type { Document } from '../../mdast/document.ts';

/** Citation marks become plain numbers in brackets: in a feed reader, a link within the page would lead nowhere. */
const handlers: Handlers = {
  footnoteReference: (_, { identifier }: FootnoteReference) => h('sup', `[${identifier}]`),
};

/**
 * A document as an HTML fragment (Living Standard) for use in other pages, as in feed readers: no title, no classes, no links
 * within the page.
 *
 * @param sources the sources of the document, in the order of their numbers
 */
export function htmlFragment({ blocks, locale }: Document, sources: readonly SourceWords[]): string {
  const list = [h('h2', stringsFor(locale).sources.heading), h('ol', sources.map(sourceHtml))];
  const text = toHast({ type: 'root', children: blocks }, { handlers });
  return toHtml(h(null, text, ...(sources.length > 0 ? list : [])));
}

function sourceHtml({ title, isTitle, lang, url, stop, notes }: SourceWords) {
  const name = url ? h('a', { href: url }, title) : title;
  return h('li', [isTitle ? h('cite', { lang }, name) : name, `${stop} ${notes}`]);
}
