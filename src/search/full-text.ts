import { isFigure } from './figures.ts';
import { lexiconOf, type Lexicon } from './lexicon.ts';
import type { Morphology } from './morphology.ts';
import type { IndexedPage } from './quick-index.ts';
import { weights } from './weights.ts';

/** Number of words of a passage. */
export const passageLength = 8;

/** A folded word, and for each page that has it the number of its mentions and the passages where they stand. */
export type Mentions = [word: string, pages: [page: number, count: number, ...passages: number[]][]];

/** The lexicon of the full text: the words with the weight that their mentions give them on each page. */
export function fullTextLexicon(
  mentions: readonly Mentions[],
  pages: readonly IndexedPage[],
  morphology: Morphology,
): Lexicon {
  const frequency = frequencyOn(pages);
  const weighted = mentions.map(
    ([word, counts]) =>
      [
        word,
        counts.map(
          ([page, count, ...passages]) =>
            [page, isFigure(word) ? 0 : weights.text * frequency(page, count), passages] as const,
        ),
      ] as const,
  );
  return lexiconOf(weighted, 'text', morphology);
}

/**
 * Term frequency as in BM25: gives the weight of a number of mentions on a page, from 0 to 1. Further mentions add less and less, and
 * mentions on a page longer than the average weigh less, since long pages repeat what others are about.
 */
export function frequencyOn(pages: readonly IndexedPage[]): (page: number, count: number) => number {
  const average = pages.reduce((sum, { length }) => sum + length, 0) / pages.length;
  return (page, count) => {
    const relative = (pages[page]?.length ?? average) / average;
    return count / (count + weights.saturation * (1 - weights.length + weights.length * relative));
  };
}
