import { geoConicConformal, geoContains, geoDistance, geoInterpolate, geoPath, type GeoProjection } from 'd3-geo';
import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Side } from '../schemas/organisation.ts';
import { drawing, mark, words } from './drawing.ts';
import type { Country } from './land.ts';

/** One end of the line on the map. */
export type Pole = { side: Side; name: string; note: string; longitude: number; latitude: number };

const size: [number, number] = [440, 640];
const margin = { x: 96, y: 92 };

/**
 * A map of the two poles, joined by the great circle between them. The frame follows from the poles.
 *
 * @param poles the delegation's first
 * @param countries land to draw; those that hold a pole are tinted in its colour
 * @param digits decimals of a coordinate, for a map that is to be enlarged
 */
export function drawMap(poles: [Pole, Pole], countries: Country[], alternative: string, digits = 0): Element {
  const ends = poles.map(({ longitude, latitude }): [number, number] => [longitude, latitude]) as [
    [number, number],
    [number, number],
  ];
  const projection = frame(ends);
  const path = geoPath(projection).digits(digits);
  const visible = countries.filter((country) => path(country));
  const homes = new Map(poles.map((pole) => [countryOf(pole, visible), `tint-${pole.side}`]));
  const land = Map.groupBy(visible, (country) => homes.get(country) ?? 'land');
  return drawing(size, alternative, [
    ...[...land].map(([kind, shapes]) => s('path', { class: kind, d: shapes.map((shape) => path(shape)).join('') })),
    ...poles.map(({ latitude }) => s('path', { class: 'parallel', d: path(parallel(latitude)) ?? '' })),
    s('path', { class: 'arc', d: path({ type: 'LineString', coordinates: greatCircle(...ends) }) ?? '' }),
    ...poles.flatMap((pole, index) => label(pole, projection, index === 0 ? 'below' : 'above')),
  ]);
}

/** Fits both poles into the frame, one parallel of the projection through each. */
function frame(ends: [[number, number], [number, number]]): GeoProjection {
  const [a, b] = ends;
  const projection = geoConicConformal()
    .parallels([Math.min(a[1], b[1]), Math.max(a[1], b[1])])
    .rotate([-(a[0] + b[0]) / 2, 0]);
  return projection
    .fitExtent(
      [
        [margin.x, margin.y],
        [size[0] - margin.x, size[1] - margin.y],
      ],
      { type: 'MultiPoint', coordinates: ends },
    )
    .clipExtent([[0, 0], size]);
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

/** Points along the shortest way over the globe, one about every 100 km. */
export function greatCircle(from: [number, number], to: [number, number]): [number, number][] {
  const steps = Math.max(2, Math.ceil(geoDistance(from, to) * 60));
  const along = geoInterpolate(from, to);
  return Array.from({ length: steps + 1 }, (_, step) => along(step / steps));
}

/** A circle of latitude across the map. */
function parallel(latitude: number) {
  return { type: 'LineString' as const, coordinates: Array.from({ length: 121 }, (_, step) => [step - 50, latitude]) };
}

function label(
  { side, name, note, longitude, latitude }: Pole,
  projection: GeoProjection,
  where: 'above' | 'below',
): Element[] {
  const [x, y] = projection([longitude, latitude]) ?? [0, 0];
  const first = where === 'below' ? y + 34 : y - 38;
  return [
    mark(side, x, y, 15),
    words(name, x, first, { size: 21, anchor: 'middle', kind: 'label' }),
    words(note, x, first + 20, { size: 15, anchor: 'middle', kind: 'small' }),
  ];
}
