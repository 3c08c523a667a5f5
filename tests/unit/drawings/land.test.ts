import { geoContains } from 'd3-geo';
import { describe, expect, test } from 'vitest';
import { readCountries } from '../../../src/drawings/land.ts';

const countries = readCountries();
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
  const pointsIn = (drawn: typeof countries) =>
    JSON.stringify(drawn.map(({ geometry }) => geometry.coordinates)).match(/\[-?\d/g)?.length ?? 0;

  test('on a page they are few enough to be light', () => {
    expect(pointsIn(countries)).toBeLessThan(20_000);
  });

  test('on a page they are many enough to show bays and islands', () => {
    expect(pointsIn(countries)).toBeGreaterThan(8_000);
  });

  test('in print they are more than twice as many', () => {
    expect(pointsIn(readCountries('print'))).toBeGreaterThan(2 * pointsIn(countries));
  });
});
