import type { Draft } from '../model/draft.ts';
import { blocksOf } from '../model/passages.ts';
import type { Problem } from '../model/problem.ts';

/** Every sentence named under “differs” is in its text; an entry without one is left over. */
export function exceptionsAreNeeded({ texts }: Draft): Problem[] {
  return texts.flatMap((text) =>
    (text.frontMatter.differs ?? [])
      .filter((meant) => !blocksOf(text).some(({ words }) => words.includes(meant.words)))
      .map((meant) => ({
        file: text.file,
        line: 1,
        problem: `“differs” names a sentence with “${meant.words}”, which this text does not have.`,
        remedy: 'Copy some words of the sentence as they stand in the text, or remove the entry.',
      })),
  );
}
