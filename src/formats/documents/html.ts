import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { SourceWords } from '../../i18n/source-line.ts';
import { stringsFor } from '../../i18n/speak.ts';
import type { Block, Document, Run } from '../../prose/document.ts';

/**
 * A text as a fragment of HTML (Living Standard) that stands in a page of somebody else, as in a reader of feeds: no title, no
 * classes, no links inside the page.
 *
 * @param sources the sources of the document, in the order of their numbers
 */
export function htmlFragment({ blocks, locale }: Document, sources: readonly SourceWords[]): string {
  const list = [h('h2', stringsFor(locale).sources.heading), h('ol', sources.map(sourceHtml))];
  return toHtml([...blocks.map(blockHtml), ...(sources.length > 0 ? list : [])]);
}

function blockHtml(block: Block): ElementContent {
  switch (block.kind) {
    case 'heading':
      return h(`h${block.depth}`, block.text);
    case 'paragraph':
      return h('p', block.runs.map(runHtml));
    case 'quote':
      return h('blockquote', h('p', block.runs.map(runHtml)));
    case 'list':
      return h('ul', block.items.map(itemHtml));
    case 'ordered-list':
      return h('ol', block.items.map(itemHtml));
  }
}

const itemHtml = (item: readonly Run[]) => h('li', item.map(runHtml));

function runHtml(run: Run): ElementContent {
  switch (run.kind) {
    case 'text':
      return { type: 'text', value: run.text };
    case 'emphasis':
      return h('em', run.text);
    case 'strong':
      return h('strong', run.text);
    case 'link':
      return h('a', { href: run.url }, run.text);
    case 'citation':
      return h('sup', `[${run.number}]`);
  }
}

function sourceHtml({ title, lang, url, notes }: SourceWords): ElementContent {
  return h('li', [h('cite', { lang }, url ? h('a', { href: url }, title) : title), `. ${notes}`]);
}
