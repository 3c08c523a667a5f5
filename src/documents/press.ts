import type { PhrasingContent, RootContent } from 'mdast';
import { angleOf, boilerplateRows, citationRows, organisationRows } from '../facts/press.ts';
import { say, stringsFor } from '../i18n/speak.ts';
import type { Content } from '../model/content.ts';
import { cited, heading, labelled, link, list, listed, paragraph, words } from '../prose/nodes.ts';
import type { Locale } from '../schemas/locale.ts';
import { pictureIds } from '../schemas/press.ts';
import { pressFileAddress } from '../urls/files.ts';
import { contactBlocks, rowList } from './rows.ts';

/** The press page: files, boilerplates, how to cite the announcement, pictures. */
export function pressBlocks(content: Content, locale: Locale): RootContent[] {
  const { press, documents, takeAway, files, pictures } = stringsFor(locale);
  const fileLinks = (...names: string[]): PhrasingContent[] =>
    listed(names.map((name) => [link(name, pressFileAddress(locale, name))]));
  const announcement = say(content.pages.announcement[locale].frontMatter.title, locale);
  return [
    heading(takeAway.heading),
    list([
      labelled(announcement, locale, fileLinks('announcement.pdf', 'announcement.txt', 'announcement.md')),
      labelled(documents.factSheet, locale, fileLinks('fact-sheet.pdf')),
      labelled(press.boilerplates, locale, fileLinks('boilerplates.txt')),
      labelled(files.captions, locale, fileLinks('captions.txt')),
      labelled(files.kit, locale, fileLinks('kit.zip')),
    ]),
    heading(press.pictures),
    list(
      pictureIds.map((id) => {
        const { caption, credit, sources } = content.press.pictures[id];
        const about = cited(`${say(caption, locale)} ${say(credit, locale)}`, sources);
        return labelled(pictures[id], locale, [...about, words(' '), ...fileLinks(`${id}.svg`, `${id}.png`)]);
      }),
    ),
    heading(press.angle),
    paragraph(angleOf(content, locale)),
    heading(press.boilerplates),
    ...boilerplateRows(content, locale).flatMap(({ label, line }) => [heading(label, 3), paragraph(line)]),
    heading(press.organisations),
    list(organisationRows(content, locale).map(({ label, line }) => labelled(label, locale, line))),
    heading(press.cite),
    rowList(citationRows(content, locale), locale),
    ...contactBlocks(content, locale),
  ];
}
