import type { RootContent } from 'mdast';
import { say, stringsFor } from '../../i18n/speak.ts';
import { heading, labelled, paragraph, words } from '../../mdast/nodes.ts';
import type { Content } from '../../model/content.ts';
import type { Locale } from '../../schemas/locale.ts';
import { pictureIds } from '../../schemas/press.ts';
import { pageAddress } from '../../urls/addresses.ts';
import { boilerplateRows, citationRows } from '../../view-models/press.ts';
import { pageText } from './plain-text.ts';

/** The boilerplates and how to cite, as plain text; without citation marks, since they are pasted elsewhere. */
export function boilerplatesText(content: Content, locale: Locale): string {
  const { press } = stringsFor(locale);
  return pressText(content, locale, press.boilerplates, [
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
  ]);
}

/** Caption, credit and alternative text of each picture as plain text, under the names of its files. */
export function captionsText(content: Content, locale: Locale): string {
  const { files, pictures } = stringsFor(locale);
  const blocks = pictureIds.flatMap((id) => {
    const parts = (['caption', 'credit', 'alternative'] as const).map((part) =>
      labelled(files[part], locale, [words(say(content.press.pictures[id][part], locale))]),
    );
    return [heading(pictures[id]), ...[[words(`${id}.svg, ${id}.png`)], ...parts].map(paragraph)];
  });
  return pressText(content, locale, files.captions, blocks);
}

/** A text without sources of its own, with the colophon of the press page. */
function pressText(content: Content, locale: Locale, title: string, blocks: RootContent[]): string {
  const { updated } = content.pages.press[locale].frontMatter;
  const document = { title, description: '', locale, updated, blocks, sources: [] };
  return pageText(content, document, pageAddress(locale, 'press'));
}
