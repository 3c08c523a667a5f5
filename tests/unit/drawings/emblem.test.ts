import { expect, test } from 'vitest';
import { toSvg } from '../../../src/drawings/drawing.ts';
import { drawEmblem } from '../../../src/drawings/emblem.ts';

const emblem = toSvg(drawEmblem());

test('the emblem is a file of its own', () => {
  expect(emblem).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 32 32">/);
});

test('the emblem is a disc and a square, joined by a line beneath them', () => {
  expect([...emblem.matchAll(/<(path|circle|rect) /g)].map(([, shape]) => shape)).toEqual(['path', 'circle', 'rect']);
});

test('the emblem carries its own colours', () => {
  expect([...emblem.matchAll(/(?:fill|stroke)="(#\w+)"/g)]).toHaveLength(3);
});
