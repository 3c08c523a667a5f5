import { charactersIn, citationsOf } from '../../documents/press.ts';
import { heading, labelled, paragraph, words } from '../../prose/nodes.ts';
import { formatNumber } from '../../i18n/format.ts';
import { say, stringsFor } from '../../i18n/speak.ts';
import type { Content } from '../../model/content.ts';
import type { Locale } from '../../schemas/locale.ts';
import { absolute, pageAddress } from '../../urls/addresses.ts';
import { colophonOf } from './colophon.ts';
import { plainText } from './plain-text.ts';

/** The ready-made paragraphs and how to cite, as plain text; without numbers of sources, since they are there to be pasted. */
export function boilerplatesText(content: Content, locale: Locale): string {
  const { press } = stringsFor(locale);
  const { updated } = content.pages.press[locale].frontMatter;
  const document = {
    title: say(press.boilerplates, locale),
    description: '',
    locale,
    updated,
    blocks: [
      ...content.press.boilerplates.flatMap(({ words: count, text }) => [
        heading(lengthOf(say(text, locale), count, locale)),
        paragraph([words(say(text, locale))]),
      ]),
      heading(say(press.organisations, locale)),
      ...content.organisations.flatMap(({ names, summary }) => [
        heading(names.short, 3),
        paragraph([words(say(summary, locale))]),
      ]),
      heading(say(press.cite, locale)),
      ...citationsOf(content, locale).map(({ label, text }) => paragraph(labelled(label, locale, [words(text)]))),
    ],
    sources: [],
  };
  const page = absolute(content.site.url, pageAddress(locale, 'press'));
  return plainText(document, [], colophonOf(content, locale, updated, page));
}

/** How long a paragraph is, in the units that newsrooms ask for. */
export const lengthOf = (text: string, count: number, locale: Locale): string => {
  const { press } = stringsFor(locale);
  return say(`${press.words(count)}, ${press.characters(formatNumber(charactersIn(text, locale), locale))}`, locale);
};
