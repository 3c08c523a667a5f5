import type { PhrasingContent, RootContent } from 'mdast';
import { formatDate } from '../i18n/format.ts';
import { say, stringsFor } from '../i18n/speak.ts';
import type { Content } from '../model/content.ts';
import type { Locale } from '../schemas/locale.ts';
import { pictureIds } from '../schemas/press.ts';
import { absolute, pageAddress } from '../urls/addresses.ts';
import { pressFileAddress } from '../urls/files.ts';
import { heading, labelled, link, list, listed, paragraph, words } from '../prose/nodes.ts';
import type { Cite } from './text.ts';

/** What the press takes away: files, ready-made paragraphs, how to cite the announcement, pictures. */
export function pressBlocks(content: Content, locale: Locale, cite: Cite): RootContent[] {
  const { press, documents, takeAway, files, pictures } = stringsFor(locale);
  const fileLinks = (...names: string[]): PhrasingContent[] =>
    listed(names.map((name) => [link(name, absolute(content.site.url, pressFileAddress(locale, name)))]));
  const announcement = say(content.pages.announcement[locale].frontMatter.title, locale);
  return [
    heading(takeAway.heading),
    list([
      labelled(announcement, locale, fileLinks('announcement.pdf', 'announcement.txt', 'announcement.md')),
      labelled(documents.factSheet, locale, fileLinks('fact-sheet.pdf')),
      labelled(files.kit, locale, fileLinks('kit.zip')),
    ]),
    heading(say(press.angle, locale)),
    paragraph([words(say(content.press.angle.text, locale)), ...cite(content.press.angle.sources)]),
    heading(say(press.boilerplates, locale)),
    ...content.press.boilerplates.flatMap(({ words: count, text, sources }): RootContent[] => [
      heading(press.words(count), 3),
      paragraph([words(say(text, locale)), ...cite(sources)]),
    ]),
    heading(say(press.cite, locale)),
    list(citationsOf(content, locale).map(({ label, text }) => labelled(label, locale, [words(text)]))),
    heading(press.pictures),
    list(
      pictureIds.map((id) => {
        const { caption, credit, sources } = content.press.pictures[id];
        const about = words(`${say(caption, locale)} ${say(credit, locale)}`);
        return labelled(pictures[id], locale, [
          about,
          ...cite(sources),
          words(' '),
          ...fileLinks(`${id}.svg`, `${id}.png`),
        ]);
      }),
    ),
  ];
}

/** What can be cited: the announcement by those who wrote it, and its edition here by the editors. */
export function citationsOf(
  { site, event, pages, sources }: Content,
  locale: Locale,
): { label: string; text: string }[] {
  const { press } = stringsFor(locale);
  const { title, updated } = pages.announcement[locale].frontMatter;
  const [announcement] = event.title.sources.flatMap((id) => sources[id] ?? []);
  const url = absolute(site.url, pageAddress(locale, 'announcement'));
  return [
    ...(announcement
      ? [
          {
            label: press.cited.announcement,
            text: press.announcement(
              event.title.value,
              say(announcement.publisher, locale),
              event.date.value.slice(0, 4),
            ),
          },
        ]
      : []),
    {
      label: press.cited.edition,
      text: press.citation(title, site.publisher[locale], formatDate(updated, locale), url),
    },
  ].map(({ label, text }) => ({ label: say(label, locale), text: say(text, locale) }));
}

/** Characters of a text as newsrooms count them: spaces count, line ends as one. */
export const charactersIn = (text: string, locale: Locale): number =>
  [...new Intl.Segmenter(locale).segment(text.replaceAll(/\s+/g, ' ').trim())].length;
