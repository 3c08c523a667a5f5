import { isFigure } from './figures.ts';
import { wordsOf } from './fold.ts';
import { allowance, correctionsOf, type Lexicon } from './lexicon.ts';

/** Errors beyond those that are mended unasked. */
const further = 1;

/** Words near to those of a query that found nothing, for the reader to choose; undefined where none is near. */
export function suggestionFor(query: string, lexicons: readonly Lexicon[]): string | undefined {
  const words = wordsOf(query);
  // No other number is near to a number.
  if (words.some(isFigure)) return undefined;
  const near = words.map((word) => {
    if (allowance(word) === 0) return word;
    const corrections = lexicons.flatMap((lexicon) => correctionsOf(word, lexicon, true, allowance(word) + further));
    return (
      corrections.sort((a, b) => b.quality - a.quality).find(({ entry }) => entry.word.startsWith(word.charAt(0)))
        ?.entry.word ?? word
    );
  });
  const suggestion = near.join(' ');
  return suggestion === words.join(' ') ? undefined : suggestion;
}
