import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { feature, merge } from 'topojson-client';
import { filter, filterWeight, presimplify, simplify } from 'topojson-simplify';
import type * as topojson from 'topojson-specification';
import { memoised } from '../model/memoised.ts';

export type Country = Feature<Polygon | MultiPolygon, { name: string }>;

/** The land of the world in one shape, without borders, and the countries on it. */
export type World = { land: MultiPolygon; countries: Country[] };

type Atlas = topojson.Topology<{ countries: topojson.GeometryCollection<{ name: string }> }>;

/** Level of detail: coast details and islands of less than this many square degrees are left out, fewer of them in print. */
const finestDetails = { page: 0.08, print: 0.012 };
export type Detail = keyof typeof finestDetails;

/** The world as Natural Earth draws it at 1:50 million (world-atlas), simplified; read once a level of detail. */
export const readWorld = memoised((detail: Detail): World => {
  const file = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');
  const atlas = presimplify(JSON.parse(readFileSync(file, 'utf8')) as Atlas);
  const lighter = simplify(atlas, finestDetails[detail]);
  const large = filter(lighter, filterWeight(lighter, finestDetails[detail])) as Atlas;
  return {
    land: merge(large, large.objects.countries.geometries as (topojson.Polygon | topojson.MultiPolygon)[]),
    countries: feature(lighter, lighter.objects.countries).features as Country[],
  };
});
