import { describe, expect, test } from 'vitest';
import { find, type Filters, type Library, type Outcome } from '../../../src/search/find.ts';
import type { Language } from '../../../src/search/language.ts';
import { lexiconOf, type Place } from '../../../src/search/lexicon.ts';
import { morphologyOf } from '../../../src/search/morphology.ts';
import { openIndex } from '../../../src/search/open-index.ts';
import type { IndexedPage, QuickIndex } from '../../../src/search/quick-index.ts';
import { weights } from '../../../src/search/weights.ts';

const page = (address: string, title: string, more: Partial<IndexedPage> = {}): IndexedPage => ({
  address,
  title,
  kind: 'profile',
  names: [],
  about: [],
  headings: [],
  length: 1,
  facts: '',
  figures: '',
  ...more,
});

/** A language with three pages: a house, a laboratory and the list of both. */
async function language(locale: 'fr' | 'en', words: string[], fullText: [string, Place[]][] = []): Promise<Language> {
  const morphology = await morphologyOf(locale);
  const quick: QuickIndex = {
    pages: [
      page(`/${locale}/alder/`, 'Alder House', { side: 'delegation', names: ['Old Alder'], about: [words[0] ?? ''] }),
      page(`/${locale}/birch/`, 'BirchLab', { side: 'counterparts', headings: [words[1] ?? ''] }),
      page(`/${locale}/delegation/`, words[2] ?? '', { kind: 'page' }),
    ],
    glossary: [[[words[3] ?? '', 'net loft'], [1]]],
    stopWords: 'le la the of and',
    properNames: 'laurila',
    synonyms: [[], []],
    chunks: [],
    texts: [],
  };
  return {
    locale,
    index: openIndex(quick, morphology),
    morphology,
    fullText: () => Promise.resolve(lexiconOf(fullText, 'text', morphology)),
    text: (number) => Promise.resolve(`text ${number}`),
  };
}

const library: Library = {
  own: await language(
    'en',
    ['Harbour works', 'Ropes from the North', 'The delegation', 'fibres'],
    [
      ['boats', [[0, 0.3]]],
      ['laurila', [[0, 0.3]]],
      ['netloft', [[0, 0.3]]],
      [
        'house',
        [
          [1, 0.2],
          [2, 0.4],
        ],
      ],
      [
        'ropes',
        [
          [1, 0.3],
          [2, 0.1],
        ],
      ],
    ],
  ),
  others: async () => [await language('fr', ['Travaux portuaires', 'Cordages', 'La délégation', 'fibres'])],
};

async function steps(query: string, filters: Filters = {}): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for await (const outcome of find(query, filters, library)) outcomes.push(outcome);
  return outcomes;
}
const titles = ({ found }: Outcome) => found.map((entry) => entry.page.title);

async function last(query: string, filters?: Filters): Promise<Outcome> {
  const outcomes = await steps(query, filters);
  return outcomes[outcomes.length - 1] ?? { found: [], elsewhere: [] };
}

test('a name answers before the full text, which adds to the list and moves nothing', async () => {
  for (const list of (await steps('alder house')).map(titles)) expect(list[0]).toBe('Alder House');
  const [quick, ...later] = (await steps('house')).map(titles);
  expect(quick).toEqual(['Alder House']);
  for (const list of later) expect(list).toEqual(['Alder House', 'The delegation', 'BirchLab']);
});

describe('the page of that name is found by', () => {
  test.each([
    ['another name', 'old alder'],
    ['its words in another order', 'house of alder'],
    ['its beginning', 'al'],
    ['one run of letters', 'alderhouse'],
    ['a name taken apart', 'birch lab', 'BirchLab'],
    ['a misspelt name', 'Adler Huose'],
    ['a word of the glossary', 'fibre', 'BirchLab'],
    ['a word of another language', 'portuaires'],
  ])('%s', async (_, query, title = 'Alder House') => {
    expect(titles(await last(query))[0]).toBe(title);
  });
});

test('a heading answers before a passing word', async () => {
  expect(titles(await last('ropes'))).toEqual(['BirchLab', 'The delegation']);
});

test('a phrase of the glossary is found when it is written as one word', async () => {
  expect(titles(await last('netlofts'))).toEqual(['BirchLab', 'Alder House']);
});

test('a word is taken apart where a page has both parts', async () => {
  expect(titles(await last('harbourworks'))).toEqual(['Alder House']);
  expect(titles(await last('harbourfibres'))).toEqual([]);
});

test('beside an unknown word, a name is listed and any other word is not', async () => {
  expect(titles(await last('xqzvw laurila'))).toEqual(['Alder House']);
  expect(titles(await last('xqzvw boats'))).toEqual([]);
});

test('a corrected word is reported, one that occurs somewhere is not', async () => {
  expect((await last('boatz')).corrected).toBe('boats');
  expect((await last('boats')).corrected).toBeUndefined();
});

test('what another language holds is listed apart', async () => {
  const { elsewhere } = await last('alder');
  expect(elsewhere.map((entry) => [entry.locale, entry.page.address])).toEqual([['fr', '/fr/alder/']]);
});

test('another language is listed where it is convincing, and leads where it knows more', async () => {
  const standard = { ...weights };
  weights.convincing = 1.1;
  expect((await last('alder')).elsewhere).toEqual([]);
  Object.assign(weights, standard, { better: 1.1, topical: 1.1 });
  expect(titles(await last('portuaires'))).toEqual([]);
  Object.assign(weights, standard);
});

test.each(['xqzvw', 'onxyz', 'the xqzvw', '…', '<script>'])('“%s” finds nothing', async (query) => {
  expect(await last(query)).toMatchObject({ found: [], elsewhere: [] });
});

test('what finds nothing suggests what is near', async () => {
  expect((await last('harxxxur')).suggestion).toBe('harbour');
  expect((await last('xqzvw')).suggestion).toBeUndefined();
});

test('filters narrow every list', async () => {
  expect(titles(await last('house', { kind: 'page' }))).toEqual(['The delegation']);
  expect(titles(await last('house', { side: 'counterparts' }))).toEqual(['BirchLab']);
});
