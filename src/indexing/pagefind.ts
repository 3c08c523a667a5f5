import { gunzipSync } from 'node:zlib';
import { fold } from '../search/fold.ts';
import { passageLength, type Mentions } from '../search/full-text.ts';
import { decodeCbor, type Item } from './cbor.ts';

/**
 * The version of Pagefind’s private index format that is read here. The build fails with another one, until the format has been
 * compared with this file.
 */
const formatVersion = '1.6.0';

/** The first bytes of each file of Pagefind. */
const signature = 'pagefind_dcd';

/** The metadata of an index: its pages, by fragment, and its chunks of words. */
type Metadata = Item[] & [version: string, pages: [fragment: string, words: number][], chunks: Chunk[]];
type Chunk = [from: string, to: string, name: string];

type Pages = [pageDelta: number, locations: number[], metaLocations: number[]][];
type Word = [word: string, pages: Pages, variants: [form: string, pages: Pages][]];

/** The content of a file of Pagefind’s index, which is gzipped. */
export const contentOf = (file: Uint8Array): Uint8Array => gunzipSync(file).subarray(signature.length);

/**
 * The pages and chunks in Pagefind’s metadata (CBOR).
 *
 * @throws Error when the metadata have another format version than the one read here
 */
export function readMetadata(bytes: Uint8Array): { pages: [fragment: string, words: number][]; chunks: Chunk[] } {
  const [version, pages, chunks] = decodeCbor(bytes) as Metadata;
  if (version === formatVersion) return { pages, chunks };
  throw new Error(
    `Pagefind wrote an index of version ${version}, and this site reads version ${formatVersion}. ` +
      'Install that release, or compare the two formats and correct src/indexing/pagefind.ts.',
  );
}

/** The words of one chunk of Pagefind’s index (CBOR). */
export function wordsOfChunk(bytes: Uint8Array): Mentions[] {
  const [words] = decodeCbor(bytes) as Item[] & [Word[]];
  return words.map(([word, pages, variants]) => {
    const mentions = new Map<number, { count: number; passages: Set<number> }>();
    for (const list of [pages, ...variants.map(([, own]) => own)]) {
      let page = 0;
      for (const [delta, locations] of list) {
        page += delta;
        const found = mentions.get(page) ?? { count: 0, passages: new Set() };
        mentions.set(page, found);
        let [weight, place] = [1, 0];
        for (const location of locations) {
          // A negative location, -24 × weight - 1, sets the weight of those after it; these count from the one before.
          if (location < 0) [weight, place] = [(-location - 1) / 24, 0];
          else {
            found.count += weight;
            found.passages.add(Math.floor((place += location) / passageLength));
          }
        }
      }
    }
    return [fold(word), [...mentions].map(([page, { count, passages }]) => [page, count, ...passages])];
  });
}
