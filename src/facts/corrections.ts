import { formatDate } from '../i18n/format.ts';
import { say } from '../i18n/speak.ts';
import type { Content } from '../model/content.ts';
import { cited } from '../prose/nodes.ts';
import type { Correction } from '../schemas/correction.ts';
import type { Locale } from '../schemas/locale.ts';
import { correctionAnchor, targetAddress, targetName } from '../urls/targets.ts';
import type { Row } from './row.ts';

/** A mistake that was mended: the row says when and what; `page` is where it stood. */
export type CorrectionRow = Row & { date: string; page: { name: string; address: string } };

/** Mistakes that were mended, in the order given. */
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
