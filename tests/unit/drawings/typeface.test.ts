import { describe, expect, test } from 'vitest';
import { faceFile, scriptOf, scriptRanges, widthOf } from '../../../src/drawings/typeface.ts';

describe('the file that has a character', () => {
  test.each([
    ['a', 'latin'],
    ['é', 'latin'],
    ['Ä', 'latin'],
    ['œ', 'latin'],
    ['’', 'latin'],
    ['ė', 'latin-ext'],
    ['Ž', 'latin-ext'],
  ])('%s is in that of %s', (character, script) => {
    expect(scriptOf(character)).toBe(script);
  });

  test('a character that the typeface lacks is in none', () => {
    expect(scriptOf('語')).toBeUndefined();
  });

  test('it is WOFF 2.0', () => {
    expect(faceFile('latin', 700).subarray(0, 4).toString()).toBe('wOF2');
  });

  test('it is meant for a range of characters', () => {
    expect([scriptRanges.latin.startsWith('U+0000-00FF'), scriptRanges['latin-ext'].startsWith('U+0100-02BA')]).toEqual(
      [true, true],
    );
  });
});

describe('the width of words', () => {
  test('it is that of their letters in the metrics of the typeface', () => {
    expect(widthOf('MM', 1000, 700)).toBeCloseTo(2 * 680);
  });

  test('it grows with the size', () => {
    expect(widthOf('Alba', 20, 400)).toBeCloseTo(2 * widthOf('Alba', 10, 400));
  });

  test('bold words are wider', () => {
    expect(widthOf('Alba harbour', 10, 700)).toBeGreaterThan(widthOf('Alba harbour', 10, 400));
  });

  test('letters of both files count', () => {
    expect(widthOf('aė', 10, 400)).toBeGreaterThan(widthOf('a', 10, 400) + 3);
  });

  test('a narrow space counts as a space and an unknown letter as a wide one', () => {
    expect([widthOf('\u202f', 10, 400), widthOf('語', 10, 400)]).toEqual([
      widthOf(' ', 10, 400),
      widthOf('m', 10, 400),
    ]);
  });
});
