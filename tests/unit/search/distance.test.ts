import { expect, test } from 'vitest';
import { distance, distanceToBeginning } from '../../../src/search/distance.ts';

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

test('a word is near to the beginning of a longer one', () => {
  expect(distanceToBeginning('aledr', 'alderhouse', 2)).toBe(1);
  expect(distanceToBeginning('alder', 'alderhouse', 2)).toBe(0);
  expect(distanceToBeginning('house', 'alderhouse', 2)).toBe(3);
});
