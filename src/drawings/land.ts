import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { feature } from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import type { GeometryCollection, Topology } from 'topojson-specification';

export type Country = Feature<Polygon | MultiPolygon, { name: string }>;
type World = Topology<{ countries: GeometryCollection<{ name: string }> }>;

/** Coast details that cover less than this (square degrees) are left out: the map stays light. */
const finestDetail = 0.08;

/** The countries of the world as Natural Earth draws them at 1:50 million (world-atlas), simplified. */
export function readCountries(): Country[] {
  const file = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');
  const world = JSON.parse(readFileSync(file, 'utf8')) as World;
  const lighter = simplify(presimplify(world), finestDetail);
  return feature(lighter, lighter.objects.countries).features as Country[];
}
