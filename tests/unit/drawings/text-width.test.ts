import { expect, test } from 'vitest';
import { textWidth } from '../../../src/drawings/text-width.ts';

test('each letter is as wide as in Helvetica Bold', () => {
  expect(textWidth('iW', 1000)).toBe(278 + 944);
});

test('the width grows with the size', () => {
  expect([textWidth('Alder House', 10), textWidth('Alder House', 20)]).toEqual([59, 118]);
});

test('an accent does not widen its letter', () => {
  expect(textWidth('É', 1000)).toBe(textWidth('E', 1000));
});

test('a letter that is not known is taken for a wide one', () => {
  expect(textWidth('漢', 1000)).toBe(722);
});

test('no words have no width', () => {
  expect(textWidth('', 18)).toBe(0);
});
