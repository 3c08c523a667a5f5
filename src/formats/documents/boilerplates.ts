import { say, stringsFor } from '../../i18n/speak.ts';
import { heading, labelled, paragraph, words } from '../../mdast/nodes.ts';
import type { Content } from '../../model/content.ts';
import type { Locale } from '../../schemas/locale.ts';
import { pageAddress } from '../../urls/addresses.ts';
import { boilerplateRows, citationRows } from '../../view-models/press.ts';
import { pageText } from './plain-text.ts';

/** The boilerplates and how to cite, as plain text; without citation marks, since they are pasted elsewhere. */
export function boilerplatesText(content: Content, locale: Locale): string {
  const { press } = stringsFor(locale);
  const document = {
    title: say(press.boilerplates, locale),
    description: '',
    locale,
    updated: content.pages.press[locale].frontMatter.updated,
    blocks: [
      ...boilerplateRows(content, locale).flatMap(({ label, line }) => [
        heading(label),
        paragraph(line.filter(({ type }) => type !== 'footnoteReference')),
      ]),
      heading(say(press.organisations, locale)),
      ...content.organisations.flatMap(({ names, summary }) => [
        heading(names.short, 3),
        paragraph([words(say(summary, locale))]),
      ]),
      heading(say(press.cite, locale)),
      ...citationRows(content, locale).map(({ label, line }) => paragraph(labelled(label, locale, line))),
    ],
    sources: [],
  };
  return pageText(content, document, pageAddress(locale, 'press'));
}
