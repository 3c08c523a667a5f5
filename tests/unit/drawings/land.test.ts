import { geoContains } from 'd3-geo';
import { describe, expect, test } from 'vitest';
import { readWorld } from '../../../src/drawings/land.ts';

const { land, countries } = readWorld('page');
const countryAt = (longitude: number, latitude: number) =>
  countries.find((country) => geoContains(country, [longitude, latitude]))?.properties.name;

test('every country of the world is there, once', () => {
  expect(new Set(countries.map(({ properties }) => properties.name)).size).toBe(241);
});

test.each([
  ['Iceland', -18.6, 65],
  ['Switzerland', 8.2, 46.9],
  ['Australia', 134, -25],
])('%s lies where it lies', (name, longitude, latitude) => {
  expect(countryAt(longitude, latitude)).toBe(name);
});

test('in the middle of the ocean there is no country', () => {
  expect(countryAt(-30, 35)).toBeUndefined();
});

describe('the points of all coasts together', () => {
  const pointsIn = ({ coordinates }: typeof land) => JSON.stringify(coordinates).match(/\[-?\d/g)?.length ?? 0;

  test('on a page they are few enough to be light', () => {
    expect(pointsIn(land)).toBeLessThan(10_000);
  });

  test('on a page they are many enough to show bays and islands', () => {
    expect(pointsIn(land)).toBeGreaterThan(4_000);
  });

  test('in print they are more than twice as many', () => {
    expect(pointsIn(readWorld('print').land)).toBeGreaterThan(2 * pointsIn(land));
  });
});

test('the land has no borders: two neighbours are one shape', () => {
  const inShape = ([longitude, latitude]: [number, number]) =>
    land.coordinates.findIndex((coordinates) => geoContains({ type: 'Polygon', coordinates }, [longitude, latitude]));
  expect(inShape([2, 47])).toBeGreaterThanOrEqual(0);
  expect(inShape([2, 47])).toBe(inShape([10, 50]));
});
