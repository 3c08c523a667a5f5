import { expect, test } from 'vitest';
import { inColours } from '../../../src/model/title.ts';
import { contentOf, replacing, withFile } from '../../support/content-folder.ts';

const { event } = contentOf();

test('each city of a title has the colour of its side, and nothing else has one', () => {
  expect(inColours('Alba-Borea: a day of boats', event)).toEqual([
    { words: 'Alba', side: 'delegation' },
    { words: '-' },
    { words: 'Borea', side: 'counterparts' },
    { words: ': a day of boats' },
  ]);
});

test('the order of the cities is that of the title', () => {
  expect(inColours('From Borea to Alba', event)).toEqual([
    { words: 'From ' },
    { words: 'Borea', side: 'counterparts' },
    { words: ' to ' },
    { words: 'Alba', side: 'delegation' },
  ]);
});

test('a city that comes twice is coloured twice', () => {
  expect(inColours('Alba, Alba', event)).toEqual([
    { words: 'Alba', side: 'delegation' },
    { words: ', ' },
    { words: 'Alba', side: 'delegation' },
  ]);
});

test('a title without a city is one run of words', () => {
  expect(inColours('A day of boats', event)).toEqual([{ words: 'A day of boats' }]);
});

test('a mark in the name of a city stands for itself', () => {
  const files = withFile('event.yaml', replacing('city: Alba', 'city: St. Alba (Sud)'));
  expect(inColours('St. Alba (Sud)–Borea, Stx Alba', contentOf(files).event)).toEqual([
    { words: 'St. Alba (Sud)', side: 'delegation' },
    { words: '–' },
    { words: 'Borea', side: 'counterparts' },
    { words: ', Stx Alba' },
  ]);
});
