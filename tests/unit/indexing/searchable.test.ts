import { expect, test } from 'vitest';
import { namesIn, searchableText } from '../../../src/indexing/searchable.ts';
import type { Document } from '../../../src/mdast/document.ts';
import { link, paragraph, words } from '../../../src/mdast/nodes.ts';

test('names are the words with a capital within a sentence, and nowhere without one', () => {
  expect(
    namesIn(['Boats of Borealis. Ropes for Saint-Malo.\nThe Harbour: Nets.', 'In the harbour, l’Étoile.']),
  ).toEqual(['borealis', 'etoile', 'malo', 'saint']);
});

test('excerpts have the words of a line without addresses and the dash before them', () => {
  const address = 'https://example.org/';
  const blocks = [paragraph([link('Alder House', address), words(' – '), link(address, address)])];
  const page: Document = {
    title: 'Links',
    description: 'Boats.',
    locale: 'en',
    updated: '2020-05-01',
    blocks,
    sources: [],
  };
  expect(searchableText(page)).toBe('Boats.\nAlder House');
});
