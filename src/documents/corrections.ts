import type { RootContent } from 'mdast';
import { formatDate } from '../i18n/format.ts';
import { say, stringsFor } from '../i18n/speak.ts';
import type { Correction } from '../schemas/correction.ts';
import type { Locale } from '../schemas/locale.ts';
import { heading, labelled, list, words } from '../prose/nodes.ts';
import type { Cite } from './text.ts';

/** Mistakes that were mended, in the order given; nothing where there was none. */
export function correctionList(corrections: readonly Correction[], locale: Locale, cite: Cite): RootContent[] {
  if (corrections.length === 0) return [];
  return [
    heading(stringsFor(locale).corrections.heading),
    list(
      corrections.map(({ date, what, why, sources = [] }) =>
        labelled(formatDate(date, locale), locale, [
          words(`${say(what, locale)} ${say(why, locale)}`),
          ...cite(sources),
        ]),
      ),
    ),
  ];
}
