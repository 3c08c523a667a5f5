import { geoDistance } from 'd3-geo';
import { factsFile, readFacts, type Draft } from '../model/draft.ts';
import type { Problem } from '../model/problem.ts';
import { clockOf } from '../model/time-zone.ts';
import { sides } from '../schemas/organisation.ts';
import { at, languagesOf, problemIf, problemsOf } from './findings.ts';

const file = 'event.yaml';

/** In degrees; two points that are closer coincide on the map. */
const samePoint = 0.05;

/** The two sides are at different places, and the title of the event contains both cities, which get the colours of the sides. */
export function sidesAreApart(draft: Draft): Problem[] {
  const { event, places } = draft;
  if (!event) return [];
  const { delegation, counterparts } = event.sides;
  const [here, there] = [places?.[delegation.place], places?.[counterparts.place]];
  const isOneSpot =
    delegation.place === counterparts.place ||
    (here !== undefined &&
      there !== undefined &&
      Math.abs(here.latitude - there.latitude) < samePoint &&
      Math.abs(here.longitude - there.longitude) < samePoint);
  return [
    ...problemIf(
      isOneSpot,
      at(draft, file, 'sides', 'counterparts', 'place'),
      'Both sides are at the same place: the map has no line to draw.',
      'Name the place that the delegation comes from, and the one that it goes to.',
    ),
    ...sides.flatMap((side) =>
      problemIf(
        !event.title.value.includes(event.sides[side].city),
        at(draft, file, 'sides', side, 'city'),
        `“${event.sides[side].city}” does not stand in the title of the event.`,
        'Write the city as “title.value” does.',
      ),
    ),
  ];
}

/** Poles and clocks of both sides differ in every language; those that say north or south are true of the places. */
export function sidesAreToldApart(draft: Draft): Problem[] {
  const { event, places } = draft;
  if (!event) return [];
  const { delegation, counterparts } = event.sides;
  const fields = delegation.timeZone === counterparts.timeZone ? (['pole'] as const) : (['pole', 'clock'] as const);
  const [here, there] = sides.map((side) => places?.[event.sides[side].place]?.latitude);
  const isNorthern = { delegation: Number(here) > Number(there), counterparts: Number(there) > Number(here) };
  const isKnown = here !== undefined && there !== undefined;
  return [
    ...fields.flatMap((field) =>
      problemsOf(
        languagesOf(draft, counterparts[field], file, 'sides', 'counterparts', field),
        ({ locale, words }) =>
          words === delegation[field][locale] && [
            `“${words}” is said of both sides.`,
            'Give each side words of its own.',
          ],
      ),
    ),
    ...problemIf(
      delegation.city === counterparts.city,
      at(draft, file, 'sides', 'counterparts', 'city'),
      `“${delegation.city}” is the city of both sides.`,
      'Give each side its own.',
    ),
    ...sides.flatMap((side) =>
      Object.entries(event.sides[side].pole).flatMap(([locale, words]) =>
        problemIf(
          isKnown && (isNorthern[side] ? /\bsud\b|south|etelä/iu : /\bnord\b|north|pohjoi/iu).test(words),
          at(draft, file, 'sides', side, 'pole', locale),
          `“${words}” is said of the side that lies further ${isNorthern[side] ? 'north' : 'south'}.`,
          'Correct it, or latitude in places.yaml.',
        ),
      ),
    ),
  ];
}

/** In kilometres (IUGG). */
const radiusOfEarth = 6371;

/** The distance is that between the places of the sides, within a seventh: prose rounds it. */
export function distanceIsMeasured(draft: Draft): Problem[] {
  const { event, places } = draft;
  const [here, there] = sides.map((side) => places?.[event?.sides[side].place ?? '']);
  if (!event || !here || !there || event.distance.unit !== 'km') return [];
  const angle = geoDistance([here.longitude, here.latitude], [there.longitude, there.latitude]);
  const measured = Math.round(angle * radiusOfEarth);
  return problemIf(
    Math.abs(event.distance.value - measured) > measured / 7,
    at(draft, file, 'distance'),
    `The distance is ${event.distance.value} km; between the places of the sides it is ${measured} km.`,
    'Correct it, or latitude and longitude in places.yaml.',
  );
}

/** On the day of the event, a clock of the country of the venue shows the hour that the side has whose place is there. */
export function clockIsOfItsCountry(draft: Draft): Problem[] {
  const { event } = draft;
  const host = event && sides.map((side) => event.sides[side]).find(({ place }) => place === event.venue.place);
  if (!event || !host) return [];
  const { country } = event.venue;
  const offsetOf = (timeZone: string) => clockOf(timeZone)(Date.parse(`${event.date.value}T12:00Z`)).offset;
  const zones = new Intl.Locale(`und-${country}`).getTimeZones() ?? [];
  return problemIf(
    !zones.some((zone) => offsetOf(zone) === offsetOf(host.timeZone)),
    at(draft, file, 'venue', 'country'),
    `No clock of ${country} shows the time of ${host.timeZone}.`,
    'Correct the country of the venue, or the time zone of the side that lives there.',
  );
}

/** Each side has at least one organisation. */
export function sidesHaveMembers(draft: Draft): Problem[] {
  const facts = readFacts(draft);
  const isWhole = draft.site !== undefined && facts.length === draft.organisations.size;
  return sides.flatMap((side) =>
    problemIf(
      isWhole && !facts.some(([, member]) => member.side === side),
      { file: 'organisations/' },
      `No organisation has “side: ${side}”.`,
      'Lay one out with npm run new -- organisation <id>, or correct the side of another.',
    ),
  );
}

/** No organisation is connected to itself, nor twice to another. */
export function tiesLeadToOthers(draft: Draft): Problem[] {
  const ties = readFacts(draft).flatMap(([id, { related }]) =>
    related.map((tie, index) => {
      const pair = [id, tie.id].sort().join(' ');
      return { ...at(draft, factsFile(id), 'related', index, 'id'), id, other: tie.id, pair };
    }),
  );
  const firstOf = new Map(ties.toReversed().map((tie) => [tie.pair, tie]));
  return problemsOf(ties, (tie) => {
    if (tie.id === tie.other) return [`“${tie.id}” has a tie to itself.`, 'Write the id of the other organisation.'];
    const isFirst = firstOf.get(tie.pair) === tie;
    return !isFirst && [`“${tie.id}” has another tie to “${tie.other}”.`, 'Declare it once: it is shown on both.'];
  });
}

/** No two organisations and no two fields have the same name. */
export function namesDiffer(draft: Draft): Problem[] {
  const { fields = [] } = draft;
  const names = [
    ...readFacts(draft).map(
      ([
        id,
        {
          names: { short },
        },
      ]) => ({
        ...at(draft, factsFile(id), 'names', 'short'),
        name: short,
        locale: '',
      }),
    ),
    ...fields.flatMap(({ name }, index) =>
      languagesOf(draft, name, 'fields.yaml', index, 'name').map((each) => ({ ...each, name: each.words })),
    ),
  ];
  const alike = Map.groupBy(names, ({ name, locale }) => `${locale} ${name.toLowerCase()}`);
  return [...alike.values()].flatMap(([first, ...others]) =>
    problemsOf(others, ({ name }) => [`“${name}” is also a name in ${first?.file}.`, 'Give each a name of its own.']),
  );
}
