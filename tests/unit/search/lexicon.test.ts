import { describe, expect, test } from 'vitest';
import { allowance, correctionsOf, lexiconOf, matchesOf, wordFrom } from '../../../src/search/lexicon.ts';
import { morphologyOf } from '../../../src/search/morphology.ts';

const morphology = await morphologyOf('fi');
const lexicon = (words: string[]) =>
  lexiconOf(
    words.map((word) => [word, []]),
    'text',
    morphology,
  );
const matches = (term: string, words: string[], isBegun = true) =>
  matchesOf(wordFrom(term, morphology), lexicon(words), isBegun);
const found = (term: string, ...words: string[]) => matches(term, words).map(({ entry }) => entry.word);
const corrected = (term: string, ...words: string[]) =>
  correctionsOf(term, lexicon(words), true).map(({ entry }) => entry.word);

test('a term stands for itself, its forms, what it begins and compounds that hold it', () => {
  expect(found('satama', 'satama', 'sataman', 'satamakaupunki', 'kauppasatama', 'saatana')).toEqual([
    'satama',
    'sataman',
    'satamakaupunki',
    'kauppasatama',
  ]);
});

test('the word itself answers best, then another form, then a longer word', () => {
  const qualities = matches('satama', ['satama', 'sataman', 'kauppasatama']).map(({ quality }) => quality);
  expect(qualities).toEqual([...qualities].sort((a, b) => b - a));
  expect(new Set(qualities).size).toBe(3);
});

test('where words have few forms, the base form is at most one letter longer than the stem', async () => {
  const french = await morphologyOf('fr');
  const words = lexiconOf(
    ['monde', 'mondes', 'monday'].map((word) => [word, []]),
    'text',
    french,
  );
  const forms = matchesOf(wordFrom('monde', french), words, false).filter(({ quality }) => quality > 0.8);
  expect(forms.map(({ entry }) => entry.word)).toEqual(['monde', 'mondes']);
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
  ])('with a letter %s is corrected', (_, term) => {
    expect(corrected(term, 'satama', 'kortti')).toEqual(['satama']);
  });

  test('is corrected to the nearest word alone', () => {
    expect(corrected('kauppatori', 'kauppateri', 'kaupparotit')).toEqual(['kauppateri']);
  });

  test('is corrected while it is being typed', () => {
    expect(corrected('kaupator', 'kauppatorilla')).toEqual(['kauppatorilla']);
  });

  test('is corrected in its first letter if it is long', () => {
    expect(corrected('gauppatori', 'kauppatori')).toEqual(['kauppatori']);
    expect(corrected('nortti', 'kortti')).toEqual([]);
  });

  test('is not a short word with another ending', () => {
    expect(corrected('hotel', 'hote')).toEqual([]);
    expect(corrected('hoetl', 'hotel')).toEqual(['hotel']);
    expect(corrected('hotell', 'hotel')).toEqual(['hotel']);
  });

  test('of three letters is left alone', () => {
    expect(corrected('sta', 'sata', 'str')).toEqual([]);
  });

  test('too far from every word is not corrected', () => {
    expect(corrected('xqzvw', 'satama', 'kortti', 'on')).toEqual([]);
  });
});

test('a part of a compound stands at its beginning or before its endings', () => {
  expect(found('kerho', 'urheilukerhollensa', 'kerhohuone', 'spinnakerhanketta')).toEqual([
    'urheilukerhollensa',
    'kerhohuone',
  ]);
});

test('a term that is typed to its end is not the beginning of another word', () => {
  expect(matches('sat', ['satama'], false)).toEqual([]);
});

test('a number stands for itself alone, and is never corrected', () => {
  expect(found('160', '160', '1602', '16')).toEqual(['160']);
  expect(corrected('1974', '1971', '1972')).toEqual([]);
  expect(corrected('kortit', '1971')).toEqual([]);
});

test('longer terms may hold more mistakes', () => {
  expect(['abc', 'abcd', 'abcdefg', 'abcdefgh', 'lumia610'].map(allowance)).toEqual([0, 1, 1, 2, 0]);
});
