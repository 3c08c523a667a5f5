import type { BlockContent, RootContent } from 'mdast';
import { attributionOf } from '../i18n/source-line.ts';
import { say } from '../i18n/speak.ts';
import { heading, paragraph, words } from '../mdast/nodes.ts';
import { citationsIn } from '../model/citations.ts';
import type { Content } from '../model/content.ts';
import { namedBy, type Component } from '../model/text.ts';
import type { Locale } from '../schemas/locale.ts';
import { pictureIds } from '../schemas/press.ts';
import { isComponentName, type ComponentName } from '../schemas/vocabulary.ts';
import { pressFileAddress } from '../urls/files.ts';
import { printAccessibilityTable } from './accessibility-table.ts';
import { headingOf } from './headings.ts';

type Print = (content: Content, locale: Locale, component: Component, children: RootContent[]) => RootContent[];

/** `<Quotation>`: its words, then who is quoted, the publisher of the source that they end with. */
const printQuotation: Print = ({ sources }, locale, component, children) => {
  const source = sources[citationsIn(component).at(-1) ?? ''];
  return [
    { type: 'blockquote', children: children as BlockContent[] },
    ...(source ? [paragraph([words(`– ${attributionOf(source, locale)}`)])] : []),
  ];
};

/** `<Picture />`: the picture as the press takes it away, then its caption. */
const printPicture: Print = ({ press }, locale, component) => {
  const id = pictureIds.find((known) => known === namedBy(component));
  if (!id) throw new Error(`No picture is called ${namedBy(component)}.`);
  const { alternative, caption } = press.pictures[id];
  return [
    paragraph([{ type: 'image', url: pressFileAddress(locale, `${id}.png`), alt: say(alternative, locale) }]),
    paragraph([words(say(caption, locale))]),
  ];
};

/** Components with a print of their own; for others, the heading and the children are printed. */
const own: Partial<Record<ComponentName, Print>> = {
  AccessibilityTable: printAccessibilityTable,
  Picture: printPicture,
  Quotation: printQuotation,
};

/**
 * A component as formats without components print it, such as Markdown, PDF and the search.
 *
 * @param children the printed children of the component
 */
export function printComponent(
  content: Content,
  locale: Locale,
  component: Component,
  children: RootContent[],
): RootContent[] {
  const { name } = component;
  if (!isComponentName(name)) throw new Error(`No text may contain <${name}>.`);
  const words = headingOf(name, locale);
  return [...(words ? [heading(words.text)] : []), ...(own[name]?.(content, locale, component, children) ?? children)];
}
