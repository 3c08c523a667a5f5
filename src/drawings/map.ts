import {
  geoCircle,
  geoContains,
  geoDistance,
  geoInterpolate,
  geoOrthographic,
  geoPath,
  type GeoProjection,
} from 'd3-geo';
import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Side } from '../schemas/organisation.ts';
import { drawing, mark, words } from './drawing.ts';
import type { Country } from './land.ts';
import { fitLines, leading } from './lines.ts';
import { widthOf, type Weight } from './typeface.ts';

/** One end of the line on the map. */
export type Pole = { side: Side; name: string; note: string; longitude: number; latitude: number };

type Point = [longitude: number, latitude: number];

/** Whether a map of these poles shows so little land that only its finest details give it a shape. */
export const isCloseUp = ([from, to]: [Pole, Pole]): boolean =>
  geoDistance([from.longitude, from.latitude], [to.longitude, to.latitude]) < 0.1;

const [width, height] = [440, 640];
const margin = { x: 96, y: 92 };

/** Radius of the globe in user units: with the smaller it fills the frame, with the larger a unit is about 200 m. */
const radii = { smallest: 200, largest: 32_000 };

/**
 * A map of the two poles, joined by the great circle between them. The frame follows from the poles: it is the globe as seen
 * from above the middle of their way, near or far, so that no date line and no polar circle cuts it.
 *
 * @param poles the delegation's first
 * @param countries land to draw; those that hold a pole are tinted in its colour
 * @param digits decimals of a coordinate, for a map that is to be enlarged
 */
export function drawMap(poles: [Pole, Pole], countries: Country[], alternative: string, digits = 0): Element {
  const [from, to] = poles.map(({ longitude, latitude }): Point => [longitude, latitude]) as [Point, Point];
  const way = greatCircle(from, to);
  const projection = above(way);
  const path = geoPath(projection).digits(digits);
  const visible = countries.filter((country) => path(country));
  const homes = new Map(poles.map((pole) => [countryOf(pole, visible), `tint-${pole.side}`]));
  const land = Map.groupBy(visible, (country) => homes.get(country) ?? 'land');
  const lines = [
    ...[...new Set([from[1], to[1]])].map((latitude) => ({ kind: 'parallel', points: parallel(latitude) })),
    { kind: 'hairline', points: horizon(projection) },
    { kind: 'arc', points: way },
  ];
  const [first, second] = [from, to].map((point) => projection(point)?.[1] ?? 0) as [number, number];
  return drawing([width, height], alternative, [
    ...[...land].map(([kind, shapes]) => s('path', { class: kind, d: shapes.map((shape) => path(shape)).join('') })),
    ...lines.flatMap(({ kind, points }) => {
      const d = path({ type: 'LineString', coordinates: points });
      return d ? [s('path', { class: kind, d })] : [];
    }),
    ...label(poles[0], projection, first < second ? 'above' : 'below'),
    ...label(poles[1], projection, first < second ? 'below' : 'above'),
  ]);
}

/** The globe from above the middle of a way, as large as its ends fit into the frame. */
function above(way: Point[]): GeoProjection {
  const [longitude, latitude] = way[Math.floor(way.length / 2)] ?? [0, 0];
  const ends = { type: 'MultiPoint' as const, coordinates: [way[0] ?? [0, 0], way.at(-1) ?? [0, 0]] };
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

/** The country that holds a point; one on the coast may fall just off simplified land, so its surroundings count. */
function countryOf({ longitude, latitude }: Pole, countries: Country[]): Country | undefined {
  const around = [0, 0.2, 0.5].flatMap((far) =>
    [-far, 0, far].flatMap((x) => [-far, 0, far].map((y) => [x, y] as const)),
  );
  for (const [x, y] of around) {
    const country = countries.find((candidate) => geoContains(candidate, [longitude + x, latitude + y]));
    if (country) return country;
  }
  return undefined;
}

/** Points along the shortest way over the globe, one about every 100 km and one in the middle. */
export function greatCircle(from: Point, to: Point): Point[] {
  const distance = geoDistance(from, to);
  const steps = 2 * Math.max(1, Math.ceil(distance * 30));
  // Between opposite points every way is the shortest: it begins northwards, or southwards from the north.
  const opposite = Math.PI - distance < 1e-6;
  const along = geoInterpolate(from, opposite ? [to[0], to[1] - Math.sign(to[1] || -1) * 0.001] : to);
  return Array.from({ length: steps + 1 }, (_, step) => along(step / steps));
}

/** A circle of latitude. */
const parallel = (latitude: number): Point[] => Array.from({ length: 361 }, (_, step): Point => [step - 180, latitude]);

/** The rim of the globe. */
function horizon(projection: GeoProjection): Point[] {
  const [longitude, latitude] = projection.rotate();
  const [rim = []] = geoCircle().center([-longitude, -latitude]).radius(89.99)().coordinates;
  return rim as Point[];
}

function label(
  { side, name, note, longitude, latitude }: Pole,
  projection: GeoProjection,
  where: 'above' | 'below',
): Element[] {
  const [x, y] = projection([longitude, latitude]) ?? [0, 0];
  const { lines, size } = fitLines(name, { width, height: 2 * leading * 21, weight: 700 }, 21);
  const step = leading * size;
  const first = where === 'below' ? y + 34 : y - 38 - (lines.length - 1) * step;
  return [
    mark(side, x, y, 15),
    ...lines.map((line, index) =>
      words(line, within(line, x, size, 700), first + index * step, { size, anchor: 'middle', kind: 'label' }),
    ),
    words(note, within(note, x, 15, 400), first + (lines.length - 1) * step + 20, {
      size: 15,
      anchor: 'middle',
      kind: 'small',
    }),
  ];
}

/** The middle of some words, so near to where it should be that they stay in the frame. */
function within(text: string, x: number, size: number, weight: Weight): number {
  const half = widthOf(text, size, weight) / 2;
  return Math.min(Math.max(x, half), width - half);
}
