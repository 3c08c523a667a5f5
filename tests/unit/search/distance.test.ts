import { expect, test } from 'vitest';
import { distance, prefixDistance } from '../../../src/search/distance.ts';

test.each([
  ['alder', 'alder', 0],
  ['alder', 'aldr', 1],
  ['alder', 'allder', 1],
  ['alder', 'elder', 1],
  ['alder', 'aldre', 1],
  ['alder', 'ladre', 2],
  ['alder', 'birch', 3],
  ['', 'al', 2],
])('from %s to %s it takes %i', (a, b, errors) => {
  expect(distance(a, b, 2)).toBe(errors);
});

test('distances above the most are not told apart', () => {
  expect(distance('alder', 'xxxxxxxxx', 1)).toBe(2);
  expect(distance('alder', 'birch', 1)).toBe(2);
});

test('two errors may be the first two letters', () => {
  expect(distance('xyder', 'alder', 2)).toBe(2);
  expect(distance('xyalder', 'alder', 2)).toBe(2);
});

test('a word is near to the beginning of a longer one', () => {
  expect(prefixDistance('aledr', 'alderhouse', 2).prefix).toBe(1);
  expect(prefixDistance('alder', 'alderhouse', 2).prefix).toBe(0);
  expect(prefixDistance('house', 'alderhouse', 2).prefix).toBe(3);
  expect(prefixDistance('alderhosue', 'alderhouse', 2)).toEqual({ whole: 1, prefix: 1 });
});
