import { isFigure } from './figures.ts';
import { wordsOf } from './fold.ts';
import { allowance, correctionsOf, type Lexicon } from './lexicon.ts';

/** Additional errors that a suggestion may have, compared with automatic corrections. */
const further = 1;

/** A similar query, for one without results; undefined if there is none. */
export function suggestionFor(query: string, lexicons: readonly Lexicon[]): string | undefined {
  const words = wordsOf(query);
  // Numbers are never similar to other numbers.
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
