import {
  geoCircle,
  geoContains,
  geoDistance,
  geoInterpolate,
  geoOrthographic,
  geoPath,
  type GeoProjection,
} from 'd3-geo';
import type { LineString } from 'geojson';
import type { Element } from 'hast';
import { s } from 'hastscript';
import { memoised } from '../model/memoised.ts';
import type { Side } from '../schemas/organisation.ts';
import { drawing, mark, words } from './drawing.ts';
import { placeLabels, type Label, type Point } from './labels.ts';
import type { Country, World } from './land.ts';
import { widthOf } from './typeface.ts';

/** One end of the line on the map. */
export type Pole = { side: Side; name: string; note: string; longitude: number; latitude: number };

type Position = [longitude: number, latitude: number];

/** Whether the poles are so close that the map needs the finest level of detail. */
export const isCloseUp = ([from, to]: [Pole, Pole]): boolean =>
  geoDistance([from.longitude, from.latitude], [to.longitude, to.latitude]) < 0.1;

const [width, height] = [440, 640];
const margin = { x: 116, y: 92 };
/** Where words may stand: a phone, which the map fills, leaves them a margin. */
const frame = { left: 10, top: 10, right: width - 10, bottom: height - 10 };

/** Font sizes; on a phone of 320 px, which the map fills, the smallest is 13 px. */
const sizes = { name: 22, note: 18, distance: 20 };
const markSize = 15;

/** Limits of the radius of the globe in user units: at the smaller it fills the frame, at the larger a unit is about 200 m. */
const radii = { smallest: 200, largest: 32_000 };

/**
 * A map of the two poles and the great circle between them, in a projection centred on the middle of that line, so that neither the
 * date line nor a polar circle cuts it.
 *
 * @param poles the delegation's first
 * @param world the land to draw; the countries of the poles are tinted in their colours
 * @param distance between the poles in words, written along the line
 * @param digits decimals of coordinates; more for a map that is enlarged
 */
export function drawMap(
  poles: [Pole, Pole],
  { land, countries }: World,
  alternative: string,
  { distance, digits = 0 }: { distance?: string; digits?: number } = {},
): Element {
  const [from, to] = poles.map(({ longitude, latitude }): Position => [longitude, latitude]) as [Position, Position];
  const way = greatCircle(from, to);
  const projection = above(way);
  const path = geoPath(projection).digits(digits);
  const homes = new Map(
    poles.map(({ side, longitude, latitude }) => [countryAt(countries, `${longitude} ${latitude}`), `tint-${side}`]),
  );
  const shapes = [{ kind: 'land', shape: land }, ...[...homes].map(([shape, kind]) => ({ kind, shape }))];
  const lines = [
    ...[...new Set([from[1], to[1]])].map((latitude) => ({ kind: 'parallel', shape: line(parallel(latitude)) })),
    { kind: 'hairline', shape: line(horizon(projection)) },
    { kind: 'arc', shape: line(way) },
  ];
  const [start, end] = [from, to].map((position): Point => projection(position) ?? [0, 0]) as [Point, Point];
  const marks = poles.map(({ side }, index) => mark(side, ...(index === 0 ? start : end), markSize));
  return drawing([width, height], alternative, [
    ...[...shapes, ...lines].flatMap(({ kind, shape }) => {
      const d = shape && path(shape);
      return d ? [s('path', { class: kind, d })] : [];
    }),
    ...marks,
    ...labelsOf(poles, [start, end], distance),
  ]);
}

/**
 * The names of the poles and their distance, which is written along the line (straight in this projection), or beside it if the
 * line is shorter than the words.
 */
function labelsOf(poles: [Pole, Pole], [start, end]: [Point, Point], distance: string | undefined): Element[] {
  const names = poles.map(({ name, note }, index): Label => ({
    at: index === 0 ? start : end,
    name,
    size: sizes.name,
    note: { text: note, size: sizes.note },
  }));
  const length = Math.hypot(end[0] - start[0], end[1] - start[1]);
  const taken = distance === undefined ? 0 : widthOf(distance, sizes.distance, 700);
  const alongLine = distance !== undefined && taken + 4 * markSize < length;
  const turn = Math.atan((end[1] - start[1]) / (end[0] - start[0] || Number.MIN_VALUE));
  const middle: Point = [(start[0] + end[0]) / 2, (start[1] + end[1]) / 2];
  /** A point by its distance along the line from the middle, and above the line. */
  const from = (along: number, above: number): Point => [
    middle[0] + along * Math.cos(turn) + above * Math.sin(turn),
    middle[1] + along * Math.sin(turn) - above * Math.cos(turn),
  ];
  const above = 10;
  const obstacles = [
    ...[start, end].flatMap(([x, y]) =>
      [-1, 0, 1].flatMap((dx) => [-1, 0, 1].map((dy): Point => [x + 8 * dx, y + 8 * dy])),
    ),
    ...between(-length / 2, length / 2).map((along) => from(along, 0)),
    ...(alongLine
      ? between(-taken / 2, taken / 2).flatMap((along) => [from(along, above), from(along, above + 15)])
      : []),
  ];
  const [x, y] = from(0, above);
  const angle = Number(((turn * 180) / Math.PI).toFixed(1));
  const besideLine = distance !== undefined && !alongLine ? [{ at: middle, name: distance, size: sizes.distance }] : [];
  return [
    ...placeLabels([...names, ...besideLine], frame, obstacles),
    ...(alongLine ? [words(distance, x, y, { size: sizes.distance, anchor: 'middle', kind: 'label', angle })] : []),
  ];
}

/** Numbers from one to another in steps of about six. */
const between = (first: number, last: number): number[] => {
  const steps = Math.ceil((last - first) / 6);
  return Array.from({ length: steps + 1 }, (_, step) => first + (step * (last - first)) / Math.max(steps, 1));
};

/** The projection centred on the middle of a line, scaled so that its ends fit into the frame. */
function above([from, [longitude, latitude], to]: [Position, Position, Position]): GeoProjection {
  const ends = { type: 'MultiPoint' as const, coordinates: [from, to] };
  const projection = geoOrthographic()
    .rotate([-longitude, -latitude])
    .fitExtent(
      [
        [margin.x, margin.y],
        [width - margin.x, height - margin.y],
      ],
      ends,
    );
  return projection
    .scale(Math.min(Math.max(projection.scale(), radii.smallest), radii.largest))
    .translate([width / 2, height / 2])
    .clipExtent([
      [0, 0],
      [width, height],
    ]);
}

/**
 * The country at a longitude and latitude; tries points around it too, since simplified coasts may exclude it. Memoised: the pictures
 * in all languages show the same places.
 */
const countryAt = memoised((countries: Country[], position: string): Country | undefined => {
  const [longitude = 0, latitude = 0] = position.split(' ').map(Number);
  const around = [0.2, 0.5].flatMap((far) => [-far, 0, far].flatMap((x) => [-far, 0, far].map((y) => [x, y] as const)));
  for (const [x, y] of [[0, 0] as const, ...around]) {
    const country = countries.find((candidate) => geoContains(candidate, [longitude + x, latitude + y]));
    if (country) return country;
  }
  return undefined;
});

const line = (coordinates: Position[]): LineString => ({ type: 'LineString', coordinates });

/** The two ends of the great circle between two positions, and the middle between them. */
export function greatCircle(from: Position, to: Position): [Position, Position, Position] {
  // Between antipodes the shortest line is not unique: this one goes over a pole.
  const opposite = Math.PI - geoDistance(from, to) < 1e-6;
  const along = geoInterpolate(from, opposite ? [to[0], to[1] - Math.sign(to[1] || -1) * 0.001] : to);
  return [along(0), along(0.5), along(1)];
}

/** A circle of latitude: between points so close the great circle, by which they are joined, does not leave it visibly. */
const parallel = (latitude: number): Position[] =>
  Array.from({ length: 121 }, (_, step): Position => [3 * step - 180, latitude]);

/** The rim of the globe. */
function horizon(projection: GeoProjection): Position[] {
  const [longitude, latitude] = projection.rotate();
  const [rim = []] = geoCircle().center([-longitude, -latitude]).radius(89.99)().coordinates;
  return rim as Position[];
}
