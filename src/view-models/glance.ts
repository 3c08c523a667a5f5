import type { PhrasingContent } from 'mdast';
import { formatFigure, formatYear } from '../i18n/format.ts';
import { say, stringsFor } from '../i18n/speak.ts';
import { cited } from '../mdast/nodes.ts';
import type { Content } from '../model/content.ts';
import { keyFigureOf } from '../model/key-figure.ts';
import type { Locale } from '../schemas/locale.ts';
import type { Side } from '../schemas/organisation.ts';
import { membersOf } from './organisations.ts';
import type { Member } from './row.ts';

/** A cell of a table and its small print; without a line where nothing is known. */
export type Cell = { line?: PhrasingContent[]; note?: string };

/** The organisations of one side in a table: name, what it is, where, since when, and its key figure. */
export function glanceOf(content: Content, side: Side, locale: Locale) {
  const { documents, profile, glance } = stringsFor(locale);
  return {
    heads: [documents.name, profile.kind, profile.seat, profile.founded, glance.figure],
    rows: membersOf(content, side, locale, 'kind').map((member): Member & { cells: Cell[] } => {
      const { founded, seat } = member.organisation;
      const figure = keyFigureOf(content, member.organisation);
      return {
        ...member,
        cells: [
          { line: member.line },
          seat ? { line: cited(say(seat.text, locale), seat.sources), note: String(seat.year) } : {},
          founded ? { line: cited(formatYear(founded.year, founded.qualifier, locale), founded.sources) } : {},
          figure
            ? {
                line: cited(formatFigure(figure, locale), figure.sources),
                note: `${say(figure.label, locale)}, ${figure.year}`,
              }
            : {},
        ],
      };
    }),
  };
}
