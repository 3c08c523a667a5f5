import type { PhrasingContent } from 'mdast';
import { formatDate, formatNumber } from '../i18n/format.ts';
import { say, stringsFor } from '../i18n/speak.ts';
import { cited } from '../mdast/nodes.ts';
import type { Content, Organisation } from '../model/content.ts';
import type { Locale } from '../schemas/locale.ts';
import { pictureIds, type PictureId } from '../schemas/press.ts';
import { absolute, pageAddress } from '../urls/addresses.ts';
import { present, row, type Row } from './row.ts';

/** The angle: why the event is a story. */
export const angleOf = ({ press }: Content, locale: Locale): PhrasingContent[] =>
  cited(say(press.angle.text, locale), press.angle.sources);

/** Names of the files of a picture. */
export const pictureFiles = (id: PictureId): string[] => [`${id}.svg`, `${id}.png`];

/** The files for the press by their titles; the kit, which holds them all and the pictures, says how many. */
export function takeAwayRows({ pages }: Content, locale: Locale): { title: string; note?: string; names: string[] }[] {
  const { documents, press, files } = stringsFor(locale);
  const rows = [
    {
      title: say(pages.announcement[locale].frontMatter.title, locale),
      names: ['announcement.pdf', 'announcement.txt', 'announcement.md'],
    },
    { title: documents.factSheet, names: ['fact-sheet.pdf'] },
    { title: press.boilerplates, names: ['boilerplates.txt'] },
    { title: files.captions, names: ['captions.txt'] },
  ];
  const all = [...rows.flatMap(({ names }) => names), ...pictureIds.flatMap(pictureFiles)];
  return [...rows, { title: files.kit, note: files.inKit(all.length), names: ['kit.zip'] }];
}

/** The boilerplates, each with its length in words and characters. */
export const boilerplateRows = ({ press }: Content, locale: Locale): Row[] =>
  press.boilerplates.map(({ words, text, sources }) => {
    const label = `${stringsFor(locale).press.words(words)}, ${charactersIn(say(text, locale), locale)}`;
    return row(label, say(text, locale), sources);
  });

/** The summary of each organisation under its name, with its length. */
export const organisationRows = (
  { organisations }: Content,
  locale: Locale,
): (Row & { organisation: Organisation })[] =>
  organisations.map((organisation) => {
    const summary = say(organisation.summary, locale);
    return { ...row(organisation.names.short, summary), organisation, note: charactersIn(summary, locale) };
  });

/** Number of characters as newsrooms count them: with spaces, a line end as one. */
function charactersIn(text: string, locale: Locale): string {
  const characters = [...new Intl.Segmenter(locale).segment(text.replaceAll(/\s+/g, ' ').trim())];
  return stringsFor(locale).press.characters(formatNumber(characters.length, locale));
}

/** How to cite the announcement, by its authors, and the edition on this site, by its editors. */
export function citationRows({ site, event, pages, sources }: Content, locale: Locale): Row[] {
  const { press } = stringsFor(locale);
  const { title, updated } = pages.announcement[locale].frontMatter;
  const [announcement] = event.title.sources.flatMap((id) => sources[id] ?? []);
  const url = absolute(site.url, pageAddress(locale, 'announcement'));
  const year = event.date.value.slice(0, 4);
  return present([
    announcement &&
      row(press.cited.announcement, press.announcement(event.title.value, say(announcement.publisher, locale), year)),
    row(press.cited.edition, press.citation(title, site.publisher[locale], formatDate(updated, locale), url)),
  ]);
}
