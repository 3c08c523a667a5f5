import { expect, test } from 'vitest';
import { drawing, words } from '../../../../src/drawings/drawing.ts';
import { pictureOf } from '../../../../src/formats/documents/typst/picture.ts';

test('words are set where they stand in the drawing, turned as they are there', () => {
  const { words: set } = pictureOf(
    drawing([100, 50], '', [words('Alba', 20, 30, { kind: 'label' }), words('2,000 km', 50, 25, { angle: -41.5 })]),
  );
  expect(set).toEqual([
    { x: 20, y: 30, size: 16, anchor: 'start', kind: 'label', angle: 0, text: 'Alba' },
    { x: 50, y: 25, size: 16, anchor: 'start', kind: '', angle: -41.5, text: '2,000 km' },
  ]);
});

test('words that are moved in another way are refused', () => {
  const moved = words('Alba', 20, 30);
  moved.properties.transform = 'scale(2)';
  expect(() => pictureOf(drawing([100, 50], '', [moved]))).toThrow(
    'A PDF cannot print words with the transform scale(2).',
  );
});
