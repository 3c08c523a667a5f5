import { describe, expect, test } from 'vitest';
import { toSvg } from '../../../src/drawings/drawing.ts';
import { drawQrCode } from '../../../src/drawings/qr-code.ts';

const svg = toSvg(drawQrCode('https://alba-borea.example/o/alder-house/', 'Alder House'));

/** The dark modules of the code, each as "column,row", the white edge included in the count. */
const dark = new Set(
  [...svg.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)].flatMap(([, x, y, length]) =>
    Array.from({ length: Number(length) }, (_, index) => `${Number(x) + index},${y ?? ''}`),
  ),
);

/** One square of the code as lines of text. */
const square = (left: number, top: number, size: number) =>
  Array.from({ length: size }, (_, y) =>
    Array.from({ length: size }, (__, x) => (dark.has(`${left + x},${top + y}`) ? '#' : '.')).join(''),
  );

const eye = ['#######', '#.....#', '#.###.#', '#.###.#', '#.###.#', '#.....#', '#######'];

test('the code is an image of its own with its title', () => {
  expect(svg).toMatch(
    /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 37 37" .*?><title>Alder House<\/title>/,
  );
});

describe('what a telephone looks for', () => {
  test.each([
    ['top left', 4, 4],
    ['top right', 26, 4],
    ['bottom left', 4, 26],
  ])('an eye at the %s', (_, left, top) => {
    expect(square(left, top, 7)).toEqual(eye);
  });

  test('a white edge of four modules all around', () => {
    const columns = [...dark].map((module) => Number(module.split(',')[0]));
    expect([Math.min(...columns), Math.max(...columns)]).toEqual([4, 32]);
  });

  test('dark and light modules in turn between the eyes', () => {
    expect(square(12, 10, 13)[0]).toBe('#.#.#.#.#.#.#');
  });
});

test('another address is another code', () => {
  expect(toSvg(drawQrCode('https://alba-borea.example/o/birch-labs/', 'Alder House'))).not.toBe(svg);
});
