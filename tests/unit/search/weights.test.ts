import { afterEach, expect, test } from 'vitest';
import { fullTextLexicon } from '../../../src/search/full-text.ts';
import { morphologyOf } from '../../../src/search/morphology.ts';
import { openIndex } from '../../../src/search/open-index.ts';
import type { IndexedPage } from '../../../src/search/quick-index.ts';
import { rank } from '../../../src/search/rank.ts';
import { weights } from '../../../src/search/weights.ts';

const standard = { ...weights };
afterEach(() => Object.assign(weights, standard));

const page = (title: string, more: Partial<IndexedPage> = {}): IndexedPage => ({
  address: `/fi/${title}/`,
  title,
  kind: 'page',
  names: [],
  about: [],
  headings: [],
  length: 100,
  facts: '',
  figures: '',
  ...more,
});

const morphology = await morphologyOf('fi');

const pages = [
  page('Satama Oy', {
    names: ['Vanha Laituri'],
    about: ['Kalastus', 'Köydet'],
    headings: ['Verkot'],
    section: 'Etelä',
    facts: '1602',
    figures: '1.6 44',
  }),
  page('Tehdas', {
    kind: 'profile',
    about: ['Kalastus', 'Köydet'],
    headings: ['Verkot'],
    section: 'Etelä',
    facts: '1602',
    figures: '44',
  }),
  page('Ranta', { length: 200 }),
];

/** What a query comes to on three pages. */
function ranked(query: string) {
  const index = openIndex(
    {
      pages,
      glossary: [
        [['alus'], [0, 1]],
        [['purjeen valmistus', 'missä kalaa', 'milloin'], [0]],
      ],
      synonyms: [[], ['vene paatti']],
      stopWords: 'missa milloin',
      properNames: '',
      chunks: [],
      texts: [],
    },
    morphology,
  );
  const onBoth: [number, number][] = [
    [0, 1],
    [1, 1],
  ];
  const text = fullTextLexicon(
    [
      [
        'kala',
        [
          [0, 1, 3],
          [1, 1],
        ],
      ],
      [
        'vene',
        [
          [0, 1, 4],
          [1, 1],
        ],
      ],
      ['valmistaja', onBoth],
      ['kauppatori', onBoth],
      ['soutaja', [[2, 1]]],
    ],
    pages,
    morphology,
  );
  return rank(query, { index, full: text, morphology }).ranked;
}

const scoreOf = (query: string) => ranked(query)[0]?.score ?? 0;

test.each([
  ['title', 'satama kala', 2.0579],
  ['name', 'vanha laituri', 7.0672],
  ['fact', '1602', 0.7644],
  ['glossary', 'alusta', 0.5224],
  ['phrase', 'missä kalaa rannalla', 0.9556],
  ['figure', '44', 0.5272],
  ['about', 'kalastus', 0.5255],
  ['aboutToo', 'köydet', 0.3822],
  ['glossaryToo', 'alus tehdas', 1.7293],
  ['heading', 'verkot', 0.3822],
  ['section', 'etelä', 0.2389],
  ['base', 'kalan', 0.4903],
  ['form', 'veneestä', 0.1883],
  ['synonym', 'paatti', 0.1586],
  ['derived', 'valmistuksessa', 0.443],
  ['prefix', 'kau', 0.0572],
  ['prefixMore', 'kau', 0.0572],
  ['compound', 'tori', 0.0616],
  ['compoundMore', 'tori', 0.0616],
  ['part', 'kalastusonki', 0.0479],
  ['corrected', 'kuappatori', 0.0558],
  ['error', 'kuappatori', 0.0558],
  ['alone', 'soutaja', 1.1694],
  ['whole', 'tehdas', 4.5986],
  ['similarPhrase', 'alus', 3.081],
  ['partial', 'kala soutaja', 0.3883],
  ['namedPartial', 'tehdas soutaja', 0.6496],
  ['together', 'kala vene', 1.7165],
  ['apart', 'satama kala', 2.0579],
  ['text', 'vene', 0.2583],
  ['saturation', 'vene', 0.2583],
  ['length', 'vene', 0.2583],
] as [keyof typeof weights, string, number][])('%s moves the score of “%s”', (weight, query, score) => {
  expect(scoreOf(query)).toBeCloseTo(score, 3);
  weights[weight] *= 0.9;
  expect(Math.abs(scoreOf(query) - score)).toBeGreaterThan(0.001);
});

test('a word is topical from a weight on', () => {
  expect(ranked('kalastus').map(({ sure }) => sure)).toEqual([true, true]);
  weights.topical = 0.6;
  expect(ranked('kalastus').map(({ sure }) => sure)).toEqual([false, false]);
});

test('a page holds more than half of what was asked', () => {
  expect(ranked('kala xqzvw')).toEqual([]);
  weights.leastMatched = 0.4;
  expect(ranked('kala xqzvw')).toHaveLength(2);
});

test('beside a number that occurs nowhere, only a page that is named answers', () => {
  expect(ranked('kalastus 44')).toHaveLength(2);
  expect(ranked('kalastus 1603')).toEqual([]);
  expect(ranked('44 miljoonaa kalastus')).toEqual([]);
  expect(ranked('tehdas 1603').map(({ page }) => page)).toEqual([1]);
});

test('beside a name, a question word asks of the organisation', () => {
  expect(ranked('milloin').map(({ page }) => page)).toEqual([0]);
  expect(ranked('milloin tehdas').map(({ page }) => page)).toEqual([1]);
});

test('an unknown word of two letters, as initials, costs nothing', () => {
  expect(ranked('kala xq')).toHaveLength(2);
});

test('two words are one where that answers well', () => {
  const asOne = scoreOf('kauppa tori');
  weights.joined = 1.1;
  expect(scoreOf('kauppa tori')).not.toBeCloseTo(asOne, 3);
});
