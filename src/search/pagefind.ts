import { decodeCbor, type Item } from './cbor.ts';
import { fold } from './fold.ts';
import type { Place } from './lexicon.ts';
import { weights } from './weights.ts';

/**
 * The release of Pagefind whose private index format is read here; the build stops at another, until somebody has compared its
 * format with this file and src/indexing/full-text-index.ts.
 */
export const formatVersion = '1.6.0';

/** What Pagefind writes before each of its files. */
export const signature = 'pagefind_dcd';

type Pages = [pageDelta: number, locations: number[], metaLocations: number[]][];
type Word = [word: string, pages: Pages, variants: [form: string, pages: Pages][]];

/** The words of one file of Pagefind’s index, folded, with the pages they stand on. */
export function wordsOfChunk(bytes: Uint8Array): [word: string, places: Place[]][] {
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
    return [
      fold(word),
      [...mentions].map(([page, count]) => [page, (weights.text * count) / (count + weights.halfOfText)]),
    ];
  });
}

/** Mentions by their weight: a negative number, -24 × weight - 1, sets that of the locations after it. */
function mentionsIn(locations: readonly number[]): number {
  let [weight, sum] = [1, 0];
  for (const location of locations) {
    if (location < 0) weight = (-location - 1) / 24;
    else sum += weight;
  }
  return sum;
}
