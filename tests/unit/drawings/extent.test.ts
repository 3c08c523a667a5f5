import { s } from 'hastscript';
import { expect, test } from 'vitest';
import { drawing, words } from '../../../src/drawings/drawing.ts';
import { extentOf } from '../../../src/drawings/extent.ts';

const empty = drawing([100, 50], '', []);

test('a drawing whose words stay inside keeps its frame', () => {
  expect(extentOf(drawing([100, 50], '', [words('Alba', 20, 30)]))).toEqual({
    left: 0,
    top: 0,
    right: 100,
    bottom: 50,
  });
});

test('words that run over the right edge widen it', () => {
  const { right } = extentOf(drawing([100, 50], '', [words('Alba harbour', 80, 30)]));
  expect(right).toBeGreaterThan(150);
});

test('words that end at a point run to the left of it', () => {
  const { left, right } = extentOf(drawing([100, 50], '', [words('Alba harbour', 20, 30, { anchor: 'end' })]));
  expect([left < -50, right]).toEqual([true, 100]);
});

test('words around a point run to both sides of it', () => {
  const { left, right } = extentOf(drawing([20, 50], '', [words('Alba harbour', 10, 30, { anchor: 'middle' })]));
  expect(Math.abs(-left - (right - 20))).toBeLessThanOrEqual(1);
});

test('words above and below the frame heighten it', () => {
  const { top, bottom } = extentOf(drawing([100, 50], '', [words('up', 0, 4), words('down', 0, 60)]));
  expect([top, bottom]).toEqual([-12, 64]);
});

test('bold words need more room', () => {
  const extent = (kind?: 'label') =>
    extentOf(drawing([1, 1], '', [words('Alba harbour', 0, 0, kind ? { kind } : {})])).right;
  expect(extent('label')).toBeGreaterThan(extent());
});

test('words in a group count', () => {
  const group = s('g', [words('Alba harbour', 90, 30)]);
  expect(extentOf({ ...empty, children: [group] }).right).toBeGreaterThan(150);
});
