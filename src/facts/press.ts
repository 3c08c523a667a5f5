import type { PhrasingContent } from 'mdast';
import { formatDate, formatNumber } from '../i18n/format.ts';
import { say, stringsFor } from '../i18n/speak.ts';
import type { Content } from '../model/content.ts';
import { cited, words } from '../prose/nodes.ts';
import type { Locale } from '../schemas/locale.ts';
import { absolute, pageAddress } from '../urls/addresses.ts';
import type { Row } from './row.ts';

/** What makes the event worth a story. */
export const angleOf = ({ press }: Content, locale: Locale): PhrasingContent[] =>
  cited(say(press.angle.text, locale), press.angle.sources);

/** The ready-made paragraphs, each with how long it is in the units that newsrooms ask for. */
export function boilerplateRows(content: Content, locale: Locale): Row[] {
  const { press } = stringsFor(locale);
  return content.press.boilerplates.map(({ words: count, text, sources }) => {
    const characters = formatNumber(charactersIn(say(text, locale), locale), locale);
    const length = `${press.words(count)}, ${press.characters(characters)}`;
    return { label: length, line: cited(say(text, locale), sources) };
  });
}

/** Characters of a text as newsrooms count them: spaces count, line ends as one. */
const charactersIn = (text: string, locale: Locale): number =>
  [...new Intl.Segmenter(locale).segment(text.replaceAll(/\s+/g, ' ').trim())].length;

/** What can be cited: the announcement by those who wrote it, and its edition here by the editors. */
export function citationRows({ site, event, pages, sources }: Content, locale: Locale): Row[] {
  const { press } = stringsFor(locale);
  const { title, updated } = pages.announcement[locale].frontMatter;
  const [announcement] = event.title.sources.flatMap((id) => sources[id] ?? []);
  const url = absolute(site.url, pageAddress(locale, 'announcement'));
  const row = (label: string, text: string): Row => ({ label, line: [words(text)] });
  const year = event.date.value.slice(0, 4);
  return [
    ...(announcement
      ? [
          row(
            press.cited.announcement,
            press.announcement(event.title.value, say(announcement.publisher, locale), year),
          ),
        ]
      : []),
    row(press.cited.edition, press.citation(title, site.publisher[locale], formatDate(updated, locale), url)),
  ];
}
