import { countryName, formatDates, formatFigure, formatLatitude } from '../i18n/format.ts';
import { formatClock } from '../i18n/hours.ts';
import { say, stringsFor } from '../i18n/speak.ts';
import { cited } from '../mdast/nodes.ts';
import { clocksOf, hostClockOf } from '../model/clocks.ts';
import type { Content } from '../model/content.ts';
import { placeOfSide } from '../model/places.ts';
import { organisationsOn } from '../model/relations.ts';
import type { Locale } from '../schemas/locale.ts';
import { sides, type Side } from '../schemas/organisation.ts';
import { pageAddress } from '../urls/addresses.ts';
import { present, row, type Row } from './row.ts';

/** The least that is known of the event: words that stand out, and lines in small below them. */
export type KeyFact = {
  label: string;
  words: string;
  notes: string[];
  side?: Side;
  address?: string;
  date?: string;
  isName?: boolean;
};

/** On which day, at which hours on both clocks, and at which address. */
export function whenAndWhere(content: Content, locale: Locale): [when: KeyFact, where: KeyFact] {
  const { date, venue, sides: ofSides } = content.event;
  const { home } = stringsFor(locale);
  const host = hostClockOf(content);
  // The hours of the host come from the sources; those of the other side are computed.
  const hours = [host, ...clocksOf(content).filter((clock) => clock !== host)].map(
    (clock) => `${formatClock(clock, locale, date.value)}, ${say(ofSides[clock.side].clock, locale)}`,
  );
  return [
    {
      label: home.when,
      words: say(formatDates(date, locale, 'weekday'), locale),
      notes: hours,
      // <time> can mark up a day but not a range of days.
      ...(!date.end && { date: date.value }),
    },
    { label: home.where, words: venue.name, notes: [`${venue.street}, ${venue.postalCode} ${venue.locality}`] },
  ];
}

/** Who meets; those who receive are named by their host, since who else took part on that side is open. */
export const parties = (content: Content, locale: Locale): KeyFact[] =>
  sides.map((side) => {
    const { home, profile } = stringsFor(locale);
    const { pole, territory } = content.event.sides[side];
    const own = organisationsOn(content, side);
    const host = own.find((organisation) => organisation.host);
    return {
      label: say(pole, locale),
      words: host ? host.names.short : home.members(own.length),
      isName: host !== undefined,
      notes: [[...(host ? [profile.host] : []), say(territory, locale)].join(' · ')],
      side,
      address: pageAddress(locale, side),
    };
  });

/** When on both clocks, where, under which titles and how far apart. */
export function eventRows(content: Content, locale: Locale): [when: Row, where: Row, ...others: Row[]] {
  const { date, hours, clocks, venue, title, distance } = content.event;
  const { documents } = stringsFor(locale);
  const [when, where] = whenAndWhere(content, locale);
  const ends = sides.map((side) => say(placeOfSide(content, side).name, locale)).join(' – ');
  const others = present([
    row(documents.title, say(title.value, title.lang), title.sources, title.lang),
    title.lang !== locale && row(documents.meaning, say(title.meaning, locale)),
    title.alternative &&
      row(documents.otherTitle, say(title.alternative.value, title.lang), title.alternative.sources, title.lang),
    row(documents.distance, `${formatFigure(distance, locale)} (${ends})`, distance.sources),
  ]);
  return [
    {
      label: when.label,
      line: [
        ...cited(when.words, date.sources),
        ...when.notes.flatMap((note, index) => cited(`, ${note}`, index === 0 ? hours.sources : clocks.sources)),
      ],
    },
    row(where.label, [where.words, ...where.notes, countryName(venue.country, locale)].join(', '), venue.sources),
    ...others,
  ];
}

/** Day and place in one line. */
export const briefly = ({ event: { date, venue } }: Content, locale: Locale): string =>
  say(`${formatDates(date, locale)} · ${venue.name}, ${venue.locality}`, locale);

/** Territory and latitude of a side. */
export const territoryOf = (content: Content, side: Side, locale: Locale): string =>
  `${say(content.event.sides[side].territory, locale)}, ${formatLatitude(placeOfSide(content, side).latitude)}`;

/** The sessions in order, each with its time in words. */
export const sessionRows = ({ event }: Content, locale: Locale): Row[] =>
  event.sessions.map(({ when, title, description, sources }) => ({
    ...row(say(title, locale), say(description, locale), sources),
    note: say(when, locale),
  }));
