import type { PhrasingContent, RootContent } from 'mdast';
import { say, stringsFor } from '../i18n/speak.ts';
import { cited, heading, labelled, link, list, listed, paragraph, words } from '../mdast/nodes.ts';
import type { Content } from '../model/content.ts';
import type { Locale } from '../schemas/locale.ts';
import { pictureIds } from '../schemas/press.ts';
import { pressFileAddress } from '../urls/files.ts';
import {
  angleOf,
  boilerplateRows,
  citationRows,
  organisationRows,
  pictureFiles,
  takeAwayRows,
} from '../view-models/press.ts';
import { contactBlocks, rowList } from './rows.ts';

/** The press page: files, boilerplates, how to cite the announcement, pictures. */
export function pressBlocks(content: Content, locale: Locale): RootContent[] {
  const { press, takeAway, pictures } = stringsFor(locale);
  const fileLinks = (...names: string[]): PhrasingContent[] =>
    listed(names.map((name) => [link(name, pressFileAddress(locale, name))]));
  const { licence } = content.site;
  return [
    heading(takeAway.heading),
    rowList(
      takeAwayRows(content, locale).map(({ title, note, names }) => ({
        label: title,
        note,
        line: fileLinks(...names),
      })),
      locale,
    ),
    heading(press.pictures),
    list(
      pictureIds.map((id) => {
        const { caption, credit, sources } = content.press.pictures[id];
        return labelled(pictures[id], locale, [
          ...cited(`${say(caption, locale)} ${say(credit, locale)}, `, sources),
          link(licence.name, licence.url),
          words('. '),
          ...fileLinks(...pictureFiles(id)),
        ]);
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
