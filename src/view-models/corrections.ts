import type { PhrasingContent } from 'mdast';
import { formatDate } from '../i18n/format.ts';
import { say, stringsFor } from '../i18n/speak.ts';
import { cited, link, words } from '../mdast/nodes.ts';
import type { Content } from '../model/content.ts';
import { correctionsOf, correctionsOn } from '../model/corrections.ts';
import type { Locale } from '../schemas/locale.ts';
import type { Source } from '../schemas/source.ts';
import { feedAddress } from '../urls/files.ts';
import { correctionAnchor, targetAddress, targetName } from '../urls/targets.ts';
import type { Row } from './row.ts';

/** A correction: the row has its date and text, `page` links to the corrected page. */
export type CorrectionRow = Row & { date: string; page: { name: string; address: string }; sources: Source[] };

/** The corrections of one page or organisation, by its id, or of the whole site; the newest first. */
export const correctionRows = (content: Content, locale: Locale, of?: string): CorrectionRow[] =>
  (of === undefined ? correctionsOf(content) : correctionsOn(content, of)).map(
    ({ date, page, what, why, sources = [] }) => ({
      label: formatDate(date, locale),
      line: cited(`${say(what, locale)} ${say(why, locale)}`, sources),
      date,
      page: {
        name: say(targetName(content, locale, page), locale),
        address: `${targetAddress(content, locale, page) ?? ''}#${correctionAnchor(date)}`,
      },
      sources: sources.flatMap((id) => content.sources[id] ?? []),
    }),
  );

/** The feeds of changes and corrections. */
export const feedsLine = (locale: Locale): PhrasingContent[] => [
  words(`${stringsFor(locale).corrections.feeds} `),
  link('Atom', feedAddress(locale, 'xml'), { type: 'application/atom+xml' }),
  words(', '),
  link('JSON Feed', feedAddress(locale, 'json'), { type: 'application/feed+json' }),
];
