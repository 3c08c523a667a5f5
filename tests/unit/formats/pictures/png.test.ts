import { existsSync, globSync, rmSync } from 'node:fs';
import { s } from 'hastscript';
import { expect, test } from 'vitest';
import { printWidth, toPng, withPrintDensity } from '../../../../src/formats/pictures/png.ts';

/** An image of one word, red on white. */
const image = (word: string, size = 40) =>
  s('svg', { xmlns: 'http://www.w3.org/2000/svg', viewBox: '0 0 200 100' }, [
    s('path', { fill: '#fff', d: 'M0 0h200v100H0z' }),
    s('text', { x: 10, y: 60, fontSize: size, fontFamily: 'Finlandica', fill: '#c00' }, word),
  ]);

const view = (png: Uint8Array) => new DataView(png.buffer, png.byteOffset, png.byteLength);
const pixels = (png: Uint8Array) => [view(png).getUint32(16), view(png).getUint32(20)];

test('it is PNG of the width that was asked for', async () => {
  const png = await toPng(image('Alba'), 600);
  expect([[...png.subarray(0, 8)], pixels(png)]).toEqual([
    [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    [600, 300],
  ]);
});

test('a layout program places it at 300 dpi', async () => {
  const png = await toPng(image('Alba'), 600);
  const dense = withPrintDensity(png);
  expect(Buffer.from(dense.subarray(33, 54)).toString('hex')).toBe('000000097048597300002e2300002e230178a53f76');
  expect(Buffer.concat([dense.subarray(0, 33), dense.subarray(54)]).equals(png)).toBe(true);
});

test('words are drawn, those with rarer letters and primes too', async () => {
  const blank = await toPng(image(''), 200);
  for (const word of ['Alba', 'ėė', '′′']) {
    const png = await toPng(image(word), 200);
    expect(Buffer.compare(png, blank), word).not.toBe(0);
  }
});

test('the same image gives the same bytes, made or kept', async () => {
  const made = await toPng(image('Borealis'), 300);
  const kept = await toPng(image('Borealis'), 300);
  expect(Buffer.compare(made, kept)).toBe(0);
});

test('what was kept is made again, to the byte, when it is gone', async () => {
  const before = new Set(globSync('.cache/pictures/*.png'));
  const image31 = image('Birch', 31);
  const made = await toPng(image31, 310);
  const kept = globSync('.cache/pictures/*.png').filter((file) => !before.has(file));
  kept.forEach((file) => {
    rmSync(file);
  });
  expect([Buffer.compare(await toPng(image31, 310), made), kept.every((file) => existsSync(file))]).toEqual([0, true]);
});

test('another width and another word are other images', async () => {
  const [one, wider, other] = await Promise.all([
    toPng(image('Alba'), 200),
    toPng(image('Alba'), 220),
    toPng(image('Borea'), 200),
  ]);
  expect([Buffer.compare(one, wider) === 0, Buffer.compare(one, other) === 0]).toEqual([false, false]);
});

test('an image is as wide as a printed page, but for one that is longer than a page', () => {
  const widthOf = (width: number, height: number) => printWidth(s('svg', { width, height }));
  expect([widthOf(800, 380), widthOf(800, 1169), widthOf(800, 1170), widthOf(800.4, 27189)]).toEqual([
    2400, 2400, 800, 800,
  ]);
});
