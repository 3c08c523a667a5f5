import { formatFigure, formatYear } from '../i18n/format.ts';
import { say, stringsFor } from '../i18n/speak.ts';
import { cited, link, listed, noteMark } from '../mdast/nodes.ts';
import type { Content, Organisation } from '../model/content.ts';
import { keyFigureOf } from '../model/key-figure.ts';
import type { Locale } from '../schemas/locale.ts';
import { nameRelations } from '../schemas/organisation.ts';
import { present, row, type Row } from './row.ts';

/** A fact about an organisation; its note is the year. */
export type ProfileRow = Row & {
  /** Whether it is a figure. */
  isFigure?: boolean;
  /** Whether it is one of the three key facts below the lead: founded, seat, size. */
  isKey?: boolean;
};

/** The facts about an organisation. */
export function profileRows(content: Content, organisation: Organisation, locale: Locale): ProfileRow[] {
  const { profile: t } = stringsFor(locale);
  const { kind, host, names, founded, seat, figures, websites } = organisation;
  const fields = content.fields.filter(({ id }) => organisation.fields.includes(id));
  const year = (value: number | undefined) => value?.toString();
  const keyFigure = keyFigureOf(content, organisation);
  return present<ProfileRow>([
    row(t.kind, [say(kind, locale), ...(host ? [t.host.toLowerCase()] : [])].join(', ')),
    names.announced && row(t.announcedAs, names.announced),
    names.official && row(t.officialName, names.official.value, names.official.sources),
    founded && {
      ...row(
        t.founded,
        formatYear(founded.year, founded.qualifier, locale) + (founded.note ? `, ${say(founded.note, locale)}` : ''),
        founded.sources,
      ),
      isKey: true,
    },
    seat && { ...row(t.seat, say(seat.text, locale), seat.sources), note: year(seat.year), isKey: true },
    ...figures.map((figure) => ({
      ...row(say(figure.label, locale), formatFigure(figure, locale), figure.sources),
      note: year(figure.year),
      isFigure: true,
      isKey: figure === keyFigure,
    })),
    fields.length > 0 && row(t.fields, fields.map(({ name }) => say(name, locale)).join(', ')),
    ...nameRelations.map((relation) => {
      const others = names.other.filter((other) => other.relation === relation);
      const line = listed(others.map(({ name, sources }) => cited(name, sources)));
      return others.length > 0 && { label: t.otherNames[relation], line };
    }),
    ...websites.map(({ url, year: of, sources }) => ({
      label: t.websites,
      note: year(of),
      line: [link(new URL(url).host, url), ...sources.map(noteMark)],
    })),
  ]);
}
