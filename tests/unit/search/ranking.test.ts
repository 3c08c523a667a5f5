import { expect, test } from 'vitest';
import { betweenNames, rankByName } from '../../../src/search/ranking.ts';

const otherNames = ['Alder Oyj', 'Old Alder House'].join(betweenNames);

test('a title that is what was typed stands before every other', () => {
  const ranks = [
    rankByName('alder', 'Alder'),
    rankByName('old alder house', 'Alder', otherNames),
    rankByName('ald', 'Alder', otherNames),
    rankByName('old', 'Alder', otherNames),
    rankByName('birch', 'Alder', otherNames),
  ];
  expect(ranks).toEqual([0, 1, 2, 3, 4]);
});

test.each(['ÄLDER', 'al-der', 'Al der'])('%s is the name as people type it', (typed) => {
  expect(rankByName(typed, 'Alder')).toBe(0);
});

test('a page without other names ranks by its title alone', () => {
  expect(rankByName('birch', 'Alder')).toBe(4);
});
