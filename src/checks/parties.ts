import { geoDistance } from 'd3-geo';
import { type Draft, factsFile, readFacts } from '../model/draft.ts';
import type { Problem } from '../model/problem.ts';
import { clockOf } from '../model/time-zone.ts';
import { sides } from '../schemas/organisation.ts';

/** In degrees; two points that are closer coincide on the map. */
const samePoint = 0.05;

/** The two sides are at different places, and the title of the event contains both cities, which get the colours of the sides. */
export function sidesAreApart({ event, places, lineAt }: Draft): Problem[] {
  if (!event) return [];
  const file = 'event.yaml';
  const { delegation, counterparts } = event.sides;
  const [here, there] = [places?.[delegation.place], places?.[counterparts.place]];
  const isOneSpot =
    delegation.place === counterparts.place ||
    (here !== undefined &&
      there !== undefined &&
      Math.abs(here.latitude - there.latitude) < samePoint &&
      Math.abs(here.longitude - there.longitude) < samePoint);
  const strangers = sides.filter((side) => !event.title.value.includes(event.sides[side].city));
  return [
    ...(isOneSpot
      ? [
          {
            file,
            line: lineAt(file, ['sides', 'counterparts', 'place']),
            problem: 'Both sides are at the same place: the map has no line to draw.',
            remedy: 'Name the place that the delegation comes from, and the one that it goes to.',
          },
        ]
      : []),
    ...strangers.map((side) => ({
      file,
      line: lineAt(file, ['sides', side, 'city']),
      problem: `“${event.sides[side].city}” does not stand in the title of the event.`,
      remedy: 'Write the city as “title.value” does.',
    })),
  ];
}

/** Poles and clocks of both sides differ in every language; those that say north or south are true of the places. */
export function sidesAreToldApart({ event, places, lineAt }: Draft): Problem[] {
  if (!event) return [];
  const file = 'event.yaml';
  const { delegation, counterparts } = event.sides;
  const alike = (
    delegation.timeZone === counterparts.timeZone ? (['pole'] as const) : (['pole', 'clock'] as const)
  ).flatMap((field) =>
    Object.entries(counterparts[field])
      .filter(([locale, words]) =>
        Object.entries(delegation[field]).some((other) => other.join() === `${locale},${words}`),
      )
      .map(([locale, words]) => ({
        file,
        line: lineAt(file, ['sides', 'counterparts', field, locale]),
        problem: `“${words}” is said of both sides.`,
        remedy: 'Give each side words of its own.',
      })),
  );
  if (delegation.city === counterparts.city)
    alike.push({
      file,
      line: lineAt(file, ['sides', 'counterparts', 'city']),
      problem: `“${delegation.city}” is the city of both sides.`,
      remedy: 'Give each side its own.',
    });
  const [here, there] = sides.map((side) => places?.[event.sides[side].place]?.latitude);
  const isNorthern = { delegation: Number(here) > Number(there), counterparts: Number(there) > Number(here) };
  const untrue = sides.flatMap((side) =>
    Object.entries(event.sides[side].pole)
      .filter(() => here !== undefined && there !== undefined)
      .filter(([, words]) => (isNorthern[side] ? /\bsud\b|south|etelä/iu : /\bnord\b|north|pohjoi/iu).test(words))
      .map(([locale, words]) => ({
        file,
        line: lineAt(file, ['sides', side, 'pole', locale]),
        problem: `“${words}” is said of the side that lies further ${isNorthern[side] ? 'north' : 'south'}.`,
        remedy: 'Correct it, or latitude in places.yaml.',
      })),
  );
  return [...alike, ...untrue];
}

/** In kilometres (IUGG). */
const radiusOfEarth = 6371;

/** The distance is that between the places of the sides, within a seventh: prose rounds it. */
export function distanceIsMeasured({ event, places, lineAt }: Draft): Problem[] {
  const [here, there] = sides.map((side) => places?.[event?.sides[side].place ?? '']);
  if (!event || !here || !there || event.distance.unit !== 'km') return [];
  const angle = geoDistance([here.longitude, here.latitude], [there.longitude, there.latitude]);
  const measured = Math.round(angle * radiusOfEarth);
  if (Math.abs(event.distance.value - measured) <= measured / 7) return [];
  return [
    {
      file: 'event.yaml',
      line: lineAt('event.yaml', ['distance']),
      problem: `The distance is ${event.distance.value} km; between the places of the sides it is ${measured} km.`,
      remedy: 'Correct it, or latitude and longitude in places.yaml.',
    },
  ];
}

/** On the day of the event, a clock of the country of the venue shows the hour that the side has whose place is there. */
export function clockIsOfItsCountry({ event, lineAt }: Draft): Problem[] {
  const host = event && sides.map((side) => event.sides[side]).find(({ place }) => place === event.venue.place);
  if (!event || !host) return [];
  const { country } = event.venue;
  const offsetOf = (timeZone: string) => clockOf(timeZone)(Date.parse(`${event.date.value}T12:00Z`)).offset;
  const zones = new Intl.Locale(`und-${country}`).getTimeZones() ?? [];
  if (zones.some((zone) => offsetOf(zone) === offsetOf(host.timeZone))) return [];
  return [
    {
      file: 'event.yaml',
      line: lineAt('event.yaml', ['venue', 'country']),
      problem: `No clock of ${country} shows the time of ${host.timeZone}.`,
      remedy: 'Correct the country of the venue, or the time zone of the side that lives there.',
    },
  ];
}

/** Each side has at least one organisation. */
export function sidesHaveMembers(draft: Draft): Problem[] {
  const facts = readFacts(draft);
  if (!draft.site || facts.length < draft.organisations.size) return [];
  return sides
    .filter((side) => !facts.some(([, member]) => member.side === side))
    .map((side) => ({
      file: 'organisations/',
      problem: `No organisation has “side: ${side}”.`,
      remedy: 'Lay one out with npm run new -- organisation <id>, or correct the side of another.',
    }));
}

/** No organisation is connected to itself, nor twice to another. */
export function tiesLeadToOthers(draft: Draft): Problem[] {
  const facts = readFacts(draft);
  const known = new Set<string>();
  return facts.flatMap(([id, { related }]) =>
    related.flatMap((tie, index) => {
      const pair = [id, tie.id].sort().join(' ');
      const isOwn = tie.id === id;
      if (!isOwn && !known.has(pair)) {
        known.add(pair);
        return [];
      }
      const problem = `“${id}” has ${isOwn ? 'a tie to itself' : `another tie to “${tie.id}”`}.`;
      const remedy = isOwn ? 'Write the id of the other organisation.' : 'Declare it once: it is shown on both.';
      return { file: factsFile(id), line: draft.lineAt(factsFile(id), ['related', index, 'id']), problem, remedy };
    }),
  );
}

/** No two organisations and no two fields have the same name. */
export function namesDiffer({ fields = [], ...draft }: Draft): Problem[] {
  const names = [
    ...readFacts({ fields, ...draft }).map(([id, facts]) => ({
      file: factsFile(id),
      path: ['names', 'short'],
      name: facts.names.short,
    })),
    ...fields.flatMap(({ name }, index) =>
      Object.entries(name).map(([locale, words]) => ({
        file: 'fields.yaml',
        path: [index, 'name', locale],
        name: words,
      })),
    ),
  ];
  const alike = Map.groupBy(names, ({ file, path, name }) =>
    JSON.stringify([file === 'fields.yaml' && path.at(-1), name.toLowerCase()]),
  );
  return [...alike.values()].flatMap(([first, ...others]) =>
    others.map(({ file, path, name }) => ({
      file,
      line: draft.lineAt(file, path),
      problem: `“${name}” is also a name in ${first?.file ?? ''}.`,
      remedy: 'Give each a name of its own.',
    })),
  );
}
