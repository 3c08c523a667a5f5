import { decodeCbor, type Item } from './cbor.ts';
import { fold } from './fold.ts';

/**
 * The version of Pagefind’s private index format that is read here. The build fails with another one, until the format has been
 * compared with this file and src/indexing/full-text-index.ts.
 */
export const formatVersion = '1.6.0';

/** The first bytes of each file of Pagefind. */
export const signature = 'pagefind_dcd';

type Pages = [pageDelta: number, locations: number[], metaLocations: number[]][];
type Word = [word: string, pages: Pages, variants: [form: string, pages: Pages][]];

/** A folded word, and how often each page mentions it. */
export type Mentions = [word: string, pages: [page: number, count: number][]];

/** The words of one file of Pagefind’s index. */
export function wordsOfChunk(bytes: Uint8Array): Mentions[] {
  const [words] = decodeCbor(bytes) as Item[] & [Word[]];
  return words.map(([word, pages, variants]) => {
    const mentions = new Map<number, number>();
    for (const list of [pages, ...variants.map(([, own]) => own)]) {
      let page = 0;
      for (const [delta, locations] of list) {
        page += delta;
        mentions.set(page, (mentions.get(page) ?? 0) + mentionsIn(locations));
      }
    }
    return [fold(word), [...mentions]];
  });
}

/** Number of mentions times their weight; a negative location, -24 × weight - 1, sets the weight of those after it. */
function mentionsIn(locations: readonly number[]): number {
  let [weight, sum] = [1, 0];
  for (const location of locations) {
    if (location < 0) weight = (-location - 1) / 24;
    else sum += weight;
  }
  return sum;
}
