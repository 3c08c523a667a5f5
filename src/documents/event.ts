import type { PhrasingContent, RootContent } from 'mdast';
import { countryName, formatDates, formatFigure } from '../i18n/format.ts';
import { formatClock } from '../i18n/hours.ts';
import { say, stringsFor } from '../i18n/speak.ts';
import type { Content } from '../model/content.ts';
import { clocksOf, hostClockOf } from '../model/clocks.ts';
import { sides, type Side } from '../schemas/organisation.ts';
import type { Locale } from '../schemas/locale.ts';
import { labelled, list, words } from '../prose/nodes.ts';
import type { Cite } from './text.ts';

/** One thing known about the event, with the numbers of its sources. */
export type Fact = { label: string; line: PhrasingContent[] };

/** When on both clocks, where, under which titles and how far apart. */
export function eventFacts(content: Content, locale: Locale, cite: Cite): [when: Fact, where: Fact, ...others: Fact[]] {
  const host = hostClockOf(content);
  const { date, hours, clocks, venue, title, distance } = content.event;
  const t = stringsFor(locale);
  const { street, postalCode, locality, country } = venue;
  const ends = sides.map((side) => placeOf(content, side, locale)).join(' – ');
  return [
    {
      label: t.home.when,
      line: [
        words(say(formatDates(date, locale, 'weekday'), locale)),
        ...cite(date.sources),
        // The hours are known on the clock of the host’s side; the other follows from it.
        ...[host, ...clocksOf(content).filter((clock) => clock !== host)].flatMap((clock) => [
          words(`, ${formatClock(clock, locale, date.value)}, ${say(content.event.sides[clock.side].clock, locale)}`),
          ...cite(clock === host ? hours.sources : clocks.sources),
        ]),
      ],
    },
    {
      label: t.home.where,
      line: [
        words(`${venue.name}, ${street}, ${postalCode} ${locality}, ${countryName(country, locale)}`),
        ...cite(venue.sources),
      ],
    },
    { label: t.documents.title, line: [words(say(title.value, title.lang), title.lang), ...cite(title.sources)] },
    ...(title.lang === locale ? [] : [{ label: t.documents.meaning, line: [words(say(title.meaning, locale))] }]),
    ...(title.alternative
      ? [
          {
            label: t.documents.otherTitle,
            line: [words(say(title.alternative.value, title.lang), title.lang), ...cite(title.alternative.sources)],
          },
        ]
      : []),
    {
      label: t.documents.distance,
      line: [words(`${formatFigure(distance, locale)} (${ends})`), ...cite(distance.sources)],
    },
  ];
}

/** Name of the place that a side has on the map. */
export function placeOf({ event, places }: Content, side: Side, locale: Locale): string {
  const place = places[event.sides[side].place];
  return place ? say(place.name, locale) : event.sides[side].city;
}

/** The facts of the event as a list. */
export function factList(content: Content, locale: Locale, cite: Cite): RootContent {
  return list(eventFacts(content, locale, cite).map(({ label, line }) => labelled(label, locale, line)));
}

/** The parts of the day, in order. */
export function sessionList({ event }: Content, locale: Locale, cite: Cite): RootContent {
  return list(
    event.sessions.map(({ when, title, description, sources }) =>
      labelled(`${say(when, locale)} · ${say(title, locale)}`, locale, [
        words(say(description, locale)),
        ...cite(sources),
      ]),
    ),
    true,
  );
}
