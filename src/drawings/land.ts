import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { feature } from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import type { GeometryCollection, Topology } from 'topojson-specification';

export type Country = Feature<Polygon | MultiPolygon, { name: string }>;
type World = Topology<{ countries: GeometryCollection<{ name: string }> }>;

/** Level of detail: coast details of less than this many square degrees are left out, fewer of them in print. */
const finestDetails = { page: 0.08, print: 0.01 };
export type Detail = keyof typeof finestDetails;

const read = new Map<Detail, Country[]>();

/** The countries of the world as Natural Earth draws them at 1:50 million (world-atlas), simplified; read once. */
export function readCountries(detail: Detail = 'page'): Country[] {
  const countries = read.get(detail) ?? simplifiedCountries(finestDetails[detail]);
  read.set(detail, countries);
  return countries;
}

function simplifiedCountries(finestDetail: number): Country[] {
  const file = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');
  const world = JSON.parse(readFileSync(file, 'utf8')) as World;
  const lighter = simplify(presimplify(world), finestDetail);
  return feature(lighter, lighter.objects.countries).features as Country[];
}
