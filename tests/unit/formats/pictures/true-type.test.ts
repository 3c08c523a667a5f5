import { create } from 'fontkitten';
import { expect, test } from 'vitest';
import { drawable } from '../../../../src/drawings/typeface.ts';
import { trueType } from '../../../../src/formats/pictures/true-type.ts';

const nameOf = (font: Buffer) => {
  const read = create(font);
  if (read.isCollection) throw new Error('Several fonts.');
  return [read.familyName, read.subfamilyName, read.hasGlyphForCodePoint(0x117)];
};

test('each file is TrueType, with a family of its own for the rarer letters, however many are asked for at once', async () => {
  const files = await Promise.all([
    trueType('latin', 400),
    trueType('latin-ext', 700),
    trueType('latin', 400, 'italic'),
  ]);
  expect(files.map(nameOf)).toEqual([
    ['Finlandica', 'Regular', false],
    ['Finlandext', 'Bold', true],
    ['Finlandica', 'Italic', false],
  ]);
});

test('a sign that the typeface lacks becomes one that looks like it', () => {
  expect(drawable('60° 10′ N')).toBe('60° 10ʹ N');
});
