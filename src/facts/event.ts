import { countryName, formatDates, formatFigure, formatLatitude } from '../i18n/format.ts';
import { formatClock } from '../i18n/hours.ts';
import { say, stringsFor } from '../i18n/speak.ts';
import { clocksOf, hostClockOf } from '../model/clocks.ts';
import type { Content } from '../model/content.ts';
import { cited, words } from '../prose/nodes.ts';
import type { Locale } from '../schemas/locale.ts';
import { sides, type Side } from '../schemas/organisation.ts';
import type { Row } from './row.ts';

/** When on both clocks, where, under which titles and how far apart. */
export function eventRows(content: Content, locale: Locale): [when: Row, where: Row, ...others: Row[]] {
  const host = hostClockOf(content);
  const { date, hours, clocks, venue, title, distance } = content.event;
  const { home, documents } = stringsFor(locale);
  const { street, postalCode, locality, country } = venue;
  const ends = sides.map((side) => placeOf(content, side, locale)).join(' – ');
  return [
    {
      label: home.when,
      line: [
        ...cited(say(formatDates(date, locale, 'weekday'), locale), date.sources),
        // The hours of the host come from the sources; those of the other side are computed.
        ...[host, ...clocksOf(content).filter((clock) => clock !== host)].flatMap((clock) =>
          cited(
            `, ${formatClock(clock, locale, date.value)}, ${say(content.event.sides[clock.side].clock, locale)}`,
            clock === host ? hours.sources : clocks.sources,
          ),
        ),
      ],
    },
    {
      label: home.where,
      line: cited(
        `${venue.name}, ${street}, ${postalCode} ${locality}, ${countryName(country, locale)}`,
        venue.sources,
      ),
    },
    { label: documents.title, line: cited(say(title.value, title.lang), title.sources, title.lang) },
    ...(title.lang === locale ? [] : [{ label: documents.meaning, line: [words(say(title.meaning, locale))] }]),
    ...(title.alternative
      ? [
          {
            label: documents.otherTitle,
            line: cited(say(title.alternative.value, title.lang), title.alternative.sources, title.lang),
          },
        ]
      : []),
    {
      label: documents.distance,
      line: cited(`${formatFigure(distance, locale)} (${ends})`, distance.sources),
    },
  ];
}

/** Name of the place of a side. */
export function placeOf({ event, places }: Content, side: Side, locale: Locale): string {
  const place = places[event.sides[side].place];
  return place ? say(place.name, locale) : event.sides[side].city;
}

/** Territory and latitude of a side. */
export function territoryOf({ event, places }: Content, side: Side, locale: Locale): string {
  const { territory, place: id } = event.sides[side];
  const place = places[id];
  return [say(territory, locale), ...(place ? [formatLatitude(place.latitude)] : [])].join(', ');
}

/** The sessions in order, each with its time in words. */
export const sessionRows = ({ event }: Content, locale: Locale): Row[] =>
  event.sessions.map(({ when, title, description, sources }) => ({
    label: say(title, locale),
    note: say(when, locale),
    line: cited(say(description, locale), sources),
  }));
