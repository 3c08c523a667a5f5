import type { Element } from 'hast';
import { formatDay, formatFigure, formatLatitude } from '../i18n/format.ts';
import { formatHours, formatTime } from '../i18n/hours.ts';
import { say } from '../i18n/speak.ts';
import { clocksOf, spanOf } from '../model/clocks.ts';
import type { Content, Organisation } from '../model/content.ts';
import { memoised } from '../model/memoised.ts';
import { placeOfSide } from '../model/places.ts';
import { clockOf, wholeHours } from '../model/time-zone.ts';
import type { Locale } from '../schemas/locale.ts';
import { sides } from '../schemas/organisation.ts';
import type { PictureId } from '../schemas/press.ts';
import { readWorld, type Detail } from './land.ts';
import { drawMap, isCloseUp, type Pole } from './map.ts';
import { drawTimeline, type Layout, type Row } from './timeline.ts';
import { drawWhoDoesWhat, type Layout as WhoDoesWhatLayout, type Worker } from './who-does-what.ts';

/** The pictures for the press, by id. */
export const pictures: Record<PictureId, (content: Content, locale: Locale) => Element> = {
  map: (content, locale) => drawnMap(content, locale, 'print'),
  timeline: timelineOf,
  'who-does-what': whoDoesWhatOf,
};

/** Organisations up to which who does what is drawn for each of them: with more it is longer than a screen, and heavy so many times. */
const mostForEach = 30;
export const isDrawnForEach = ({ organisations }: Content): boolean => organisations.length <= mostForEach;

/** The map for pages, with less detail than in print. */
export const mapOf = memoised((content: Content, locale: Locale) => drawnMap(content, locale, 'page'));

function drawnMap(content: Content, locale: Locale, detail: Detail): Element {
  const poles = sides.map((side): Pole => {
    const { name, longitude, latitude } = placeOfSide(content, side);
    return { side, name: say(name, locale), note: formatLatitude(latitude), longitude, latitude };
  }) as [Pole, Pole];
  const world = readWorld(isCloseUp(poles) ? 'print' : detail);
  const { value, unit } = content.event.distance;
  return drawMap(poles, world, alternativeOf(content, 'map', locale), {
    distance: formatFigure({ value, unit }, locale),
    digits: detail === 'print' ? 1 : 0,
  });
}

/** The timeline: the hours on both clocks. */
export function timelineOf(content: Content, locale: Locale, layout: Layout = 'wide'): Element {
  const { start, end } = spanOf(content);
  const length = (end - start) / hour;
  const around = stepOf(length);
  const clocks = clocksOf(content).map((clock) => {
    const shown = clockOf(content.event.sides[clock.side].timeZone);
    return { clock, hours: wholeHours(start - around * hour, end + around * hour, around, shown) };
  });
  const severalDays = new Set(clocks.flatMap(({ hours }) => hours.map(({ reading }) => reading.date))).size > 1;
  const rows = clocks.map(({ clock, hours }): Row => ({
    side: clock.side,
    place: say(placeOfSide(content, clock.side).name, locale),
    hours: formatHours(clock, locale),
    ticks: hours.map(({ at, reading: { date, time } }, index) => ({
      at: (at - start) / hour,
      label: formatTime(time, locale),
      ...(severalDays && date !== hours[index - 1]?.reading.date && { day: formatDay(date, locale) }),
    })),
  })) as [Row, Row];
  return drawTimeline(rows, { length, around }, layout, alternativeOf(content, 'timeline', locale));
}

const hour = 3_600_000;

/** Interval of ticks in hours, for about a dozen ticks: one hour for half a day, 24 for more than five days. */
function stepOf(length: number): number {
  const most = 11;
  return [1, 2, 3, 6, 12, 24].find((step) => length / step <= most) ?? 24 * Math.ceil(length / 24 / most);
}

/** Gives the URL of a profile from the page with the picture. */
export type HrefOf = (organisation: Organisation) => string;

/**
 * The fields of work and the organisations of both sides in them.
 *
 * @param hrefOf makes links of the names, for pictures in pages
 * @param lit the organisation whose lines are highlighted
 */
export function whoDoesWhatOf(
  content: Content,
  locale: Locale,
  { hrefOf, lit, layout }: { hrefOf?: HrefOf; lit?: Organisation; layout?: WhoDoesWhatLayout } = {},
): Element {
  const fields = content.fields.map(({ id, name }) => ({ id, name: say(name, locale) }));
  const workers = content.organisations.map((organisation): Worker => {
    const { id, side, names, fields: own } = organisation;
    return {
      id,
      side,
      name: names.short,
      fields: own,
      ...(hrefOf && id !== lit?.id && { href: hrefOf(organisation) }),
    };
  });
  const options = { ...(lit && { lit: lit.id }), ...(layout && { layout }) };
  return drawWhoDoesWhat(fields, workers, alternativeOf(content, 'who-does-what', locale), options);
}

const alternativeOf = ({ press }: Content, id: PictureId, locale: Locale) =>
  say(press.pictures[id].alternative, locale);
