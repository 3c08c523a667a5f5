import { describe, expect, test } from 'vitest';
import { allowance, correctionsOf, matchesOf } from '../../../src/search/lexicon.ts';
import { stemmerFor } from '../../../src/search/stemmers.ts';

const stem = await stemmerFor('fi');
const found = (term: string, ...words: string[]) => matchesOf(term, words, stem).map(({ word }) => word);
const corrected = (term: string, ...words: string[]) => correctionsOf(term, words).map(({ word }) => word);

test('a term stands for itself, its forms, what it begins and compounds that hold it', () => {
  expect(found('satama', 'satama', 'sataman', 'satamakaupunki', 'kauppasatama', 'saatana')).toEqual([
    'satama',
    'sataman',
    'satamakaupunki',
    'kauppasatama',
  ]);
});

test('the word itself answers best, then another form, then a longer word', () => {
  const qualities = matchesOf('satama', ['satama', 'sataman', 'kauppasatama'], stem).map(({ quality }) => quality);
  expect(qualities).toEqual([...qualities].sort((a, b) => b - a));
  expect(new Set(qualities).size).toBe(3);
});

test('one letter begins no word, and short terms are not looked for inside words', () => {
  expect(found('s', 'satama')).toEqual([]);
  expect(found('ata', 'satama')).toEqual([]);
});

describe('a misspelt term', () => {
  test.each([
    ['dropped', 'satma'],
    ['doubled', 'sattama'],
    ['swapped', 'saatma'],
    ['wrong', 'sadama'],
  ])('with a letter %s is mended', (_, term) => {
    expect(corrected(term, 'satama', 'kortti')).toEqual(['satama']);
  });

  test('is mended to the nearest word alone', () => {
    expect(corrected('kauppatori', 'kauppateri', 'kaupparotit')).toEqual(['kauppateri']);
  });

  test('is mended while it is being typed', () => {
    expect(corrected('kaupatr', 'kauppatori')).toEqual(['kauppatori']);
  });

  test('of three letters is left alone', () => {
    expect(corrected('sta', 'sata', 'str')).toEqual([]);
  });

  test('too far from every word is not mended', () => {
    expect(corrected('xqzvw', 'satama', 'kortti', 'on')).toEqual([]);
  });
});

test('longer terms may hold more mistakes', () => {
  expect(['abc', 'abcd', 'abcdef', 'abcdefg'].map(allowance)).toEqual([0, 1, 1, 2]);
});
