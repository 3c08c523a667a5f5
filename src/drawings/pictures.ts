import type { Element } from 'hast';
import { formatHours, formatLatitude, formatTime } from '../i18n/format.ts';
import { say } from '../i18n/speak.ts';
import { clocksOf } from '../model/clocks.ts';
import type { Content } from '../model/content.ts';
import { memoised } from '../model/memoised.ts';
import type { Locale } from '../schemas/locale.ts';
import { sides, type Side } from '../schemas/organisation.ts';
import type { PictureId } from '../schemas/press.ts';
import { readCountries, type Detail } from './land.ts';
import { drawMap, type Pole } from './map.ts';
import { drawTimeline, type Layout, type Row } from './timeline.ts';
import { drawWhoDoesWhat } from './who-does-what.ts';

/** The pictures to print, by their ids; like those on a page they are drawn from the content in a language. */
export const pictures: Record<PictureId, (content: Content, locale: Locale) => Element> = {
  map: (content, locale) => drawnMap(content, locale, 'print'),
  timeline: timelineOf,
  'who-does-what': whoDoesWhatOf,
};

/** The two poles and the way between them, as light as a page needs it. */
export const mapOf = memoised((content: Content, locale: Locale) => drawnMap(content, locale, 'page'));

function drawnMap(content: Content, locale: Locale, detail: Detail): Element {
  const poles = sides.map((side): Pole => {
    const { name, longitude, latitude } = placeOf(content, side);
    return { side, name: say(name, locale), note: formatLatitude(latitude), longitude, latitude };
  }) as [Pole, Pole];
  return drawMap(poles, readCountries(detail), alternativeOf(content, 'map', locale), detail === 'print' ? 1 : 0);
}

/** The listed hours on both clocks. */
export function timelineOf(content: Content, locale: Locale, layout: Layout = 'wide'): Element {
  const rows = clocksOf(content.event).map((clock): Row => ({
    ...clock,
    place: say(placeOf(content, clock.side).name, locale),
    hours: formatHours(clock, locale),
    tick: (hour) => formatTime(`${hour}:00`, locale),
  })) as [Row, Row];
  return drawTimeline(rows, layout, alternativeOf(content, 'timeline', locale));
}

/** The fields of work and the organisations of both sides in them. */
export function whoDoesWhatOf(content: Content, locale: Locale): Element {
  const fields = content.fields.map(({ id, name }) => ({ id, name: say(name, locale) }));
  const workers = content.organisations.map(({ side, names, fields: own }) => ({
    side,
    name: names.short,
    fields: own,
  }));
  return drawWhoDoesWhat(fields, workers, alternativeOf(content, 'who-does-what', locale));
}

const alternativeOf = ({ press }: Content, id: PictureId, locale: Locale) =>
  say(press.pictures[id].alternative, locale);

function placeOf({ places, event }: Content, side: Side) {
  const place = places[event.sides[side].place];
  if (!place) throw new Error(`The place of the ${side} is not known.`);
  return place;
}
