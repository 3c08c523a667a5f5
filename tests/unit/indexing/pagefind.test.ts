import { expect, test } from 'vitest';
import { fullTextIndex } from '../../../src/indexing/full-text-index.ts';
import type { Searched } from '../../../src/indexing/searched-documents.ts';
import { paragraph, words } from '../../../src/mdast/nodes.ts';
import type { Mentions } from '../../../src/search/full-text.ts';

const page = (address: string, text: string, people: string[] = []): Searched => ({
  address,
  people,
  document: {
    title: address,
    description: 'About it.',
    locale: 'fr',
    updated: '2020-01-01',
    blocks: [paragraph([words(text)])],
    sources: [],
  },
});

const { pages, chunks, files } = await fullTextIndex([
  page('/fr/alder/', 'Un étang, l’étang et des roses.'),
  page('/fr/birch/', 'Une rose, puis une autre, et encore une rose.', ['Jeanne Dubois']),
]);
const index = files.find(({ path }) => path.endsWith('.json'));
const lexicon = new Map(JSON.parse(new TextDecoder().decode(index?.content)) as Mentions[]);
const placesOf = (word: string) => lexicon.get(word)?.map(([number]) => pages[number]?.address);

test('the words of Pagefind’s index lead to the pages they stand on, without accents and articles', () => {
  expect(placesOf('etang')).toEqual(['/fr/alder/']);
  expect(placesOf('roses')).toEqual(['/fr/alder/']);
  expect(placesOf('rose')).toEqual(['/fr/birch/']);
  expect(placesOf('l’étang')).toBeUndefined();
});

test('the people named by the sources of a page lead to it', () => {
  expect(placesOf('dubois')).toEqual(['/fr/birch/']);
});

test('the mentions of a word on a page are counted, three for one in the description', () => {
  expect(['etang', 'roses', 'about'].map((word) => lexicon.get(word)?.[0]?.[1])).toEqual([2, 1, 3]);
});

test('each mention has its passage, of eight words', () => {
  expect(['about', 'rose'].map((word) => lexicon.get(word)?.[0]?.slice(2))).toEqual([[0], [0, 1]]);
});

test('each page has its text, set as on the page', () => {
  const texts = pages.map(({ text }) => files.find(({ path }) => path === `search/text/${text}.txt`)?.content);
  expect(texts.map((text) => new TextDecoder().decode(text)).sort()).toEqual([
    'About it.\nUn étang, l’étang et des roses.',
    'About it.\nUne rose, puis une autre, et encore une rose.',
  ]);
});

test('a file of the index is identified by the words it begins and ends with', () => {
  expect(chunks).toEqual([['about', 'une', index?.path.replace(/^.*\/|\.json$/g, '')]]);
});

test('the same pages give the same files', async () => {
  const again = await fullTextIndex([
    page('/fr/alder/', 'Un étang, l’étang et des roses.'),
    page('/fr/birch/', 'Une rose, puis une autre, et encore une rose.', ['Jeanne Dubois']),
  ]);
  expect(again).toEqual({ pages, chunks, files });
});
