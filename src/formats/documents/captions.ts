import { say, stringsFor } from '../../i18n/speak.ts';
import { heading, labelled, paragraph, words } from '../../mdast/nodes.ts';
import type { Content } from '../../model/content.ts';
import type { Locale } from '../../schemas/locale.ts';
import { pictureIds } from '../../schemas/press.ts';
import { pageAddress } from '../../urls/addresses.ts';
import { pageText } from './plain-text.ts';

/** Caption, credit and alternative text of each picture as plain text, under the names of its files. */
export function captionsText(content: Content, locale: Locale): string {
  const { files, pictures } = stringsFor(locale);
  const document = {
    title: files.captions,
    description: '',
    locale,
    updated: content.pages.press[locale].frontMatter.updated,
    blocks: pictureIds.flatMap((id) => {
      const { caption, credit, alternative } = content.press.pictures[id];
      const lines = [
        [words(`${id}.svg, ${id}.png`)],
        labelled(files.caption, locale, [words(say(caption, locale))]),
        labelled(files.credit, locale, [words(say(credit, locale))]),
        labelled(files.alternative, locale, [words(say(alternative, locale))]),
      ];
      return [heading(pictures[id]), ...lines.map(paragraph)];
    }),
    sources: [],
  };
  return pageText(content, document, pageAddress(locale, 'press'));
}
