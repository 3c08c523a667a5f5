import type { PhrasingContent } from 'mdast';
import { formatDate } from '../i18n/format.ts';
import { say, stringsFor } from '../i18n/speak.ts';
import type { Content } from '../model/content.ts';
import { cited, link, words } from '../mdast/nodes.ts';
import type { Correction } from '../schemas/correction.ts';
import type { Locale } from '../schemas/locale.ts';
import { feedAddress } from '../urls/files.ts';
import { correctionAnchor, targetAddress, targetName } from '../urls/targets.ts';
import type { Row } from './row.ts';

/** A correction: the row has its date and text, `page` links to the corrected page. */
export type CorrectionRow = Row & { date: string; page: { name: string; address: string } };

/** Corrections in the given order. */
export const correctionRows = (content: Content, corrections: readonly Correction[], locale: Locale): CorrectionRow[] =>
  corrections.map(({ date, page, what, why, sources }) => ({
    label: formatDate(date, locale),
    line: cited(`${say(what, locale)} ${say(why, locale)}`, sources),
    date,
    page: {
      name: say(targetName(content, locale, page), locale),
      address: `${targetAddress(content, locale, page) ?? ''}#${correctionAnchor(date)}`,
    },
  }));

/** The feeds of changes and corrections. */
export const feedsLine = (locale: Locale): PhrasingContent[] => [
  words(`${stringsFor(locale).corrections.feeds} `),
  link('Atom', feedAddress(locale, 'xml'), { type: 'application/atom+xml' }),
  words(', '),
  link('JSON Feed', feedAddress(locale, 'json'), { type: 'application/feed+json' }),
];
