import { distance } from './distance.ts';
import { joined, wordsOf } from './fold.ts';
import { isBase, isLonger } from './lexicon.ts';
import type { Morphology } from './morphology.ts';
import { weights } from './weights.ts';

/** A name or phrase, prepared for comparison: in one run of letters, and its words without stop words, sorted. */
export type Label = { joined: string; words: string };

/** Prepares a name, phrase or query for comparison. */
export const labelFrom = (text: string, stopWords: ReadonlySet<string>): Label => ({
  joined: joined(text),
  words: wordsOf(text)
    .filter((word) => !stopWords.has(word))
    .sort()
    .join(' '),
});

/** Gives the similarity of a whole query with the most similar of some labels, from 0 to 1. */
export function likenessTo(query: Label, morphology: Morphology): (labels: readonly Label[]) => number {
  const typed = query.joined;
  if (typed.length < 2) return () => 0;
  const typedStem = morphology.stem(typed);
  // The edit distance allowed for a whole name, which is higher than for a word of the same length.
  const most = typed.length < 5 ? 0 : typed.length < 7 ? 1 : 2;
  const likeness = ({ joined: name, words }: Label): number => {
    if (name === typed) return 1;
    if (name.startsWith(typed)) return weights.prefix + (weights.prefixMore * typed.length) / name.length;
    if (words === query.words) return weights.form;
    if (typed.startsWith(name.slice(0, 3)) && isBase(name, typedStem, morphology)) return weights.base;
    const errors = distance(typed, name, most);
    return errors <= most && (most > 1 || !isLonger(typed, name)) ? weights.form - weights.error * errors : 0;
  };
  return (labels) => Math.max(0, ...labels.map(likeness));
}
