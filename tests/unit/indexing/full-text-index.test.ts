import { expect, test } from 'vitest';
import { fullTextIndex } from '../../../src/indexing/full-text-index.ts';
import { readMetadata } from '../../../src/indexing/pagefind.ts';
import { searchedDocuments } from '../../../src/indexing/searched-documents.ts';
import { contentFolder, contentOf } from '../../support/content-folder.ts';

test('the index counts the pages and has a text for each', async () => {
  const documents = searchedDocuments(contentOf(contentFolder), 'fr').slice(0, 2);
  const { pages, files } = await fullTextIndex(documents);
  expect(pages.map(({ address }) => address).sort()).toEqual(['/fr/', '/fr/announcement/']);
  expect(files.filter(({ path }) => path.endsWith('.txt'))).toHaveLength(2);
});

test('an index of another release of Pagefind is refused', () => {
  // CBOR: a list of the text “1.5.2” and two empty lists.
  const metadata = new Uint8Array([0x83, 0x65, ...new TextEncoder().encode('1.5.2'), 0x80, 0x80]);
  expect(() => readMetadata(metadata)).toThrow(
    'Pagefind wrote an index of version 1.5.2, and this site reads version 1.6.0.',
  );
});
