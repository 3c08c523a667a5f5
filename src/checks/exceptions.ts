import { type Draft, isWhole } from '../model/draft.ts';
import { blocksOf } from '../model/passages.ts';
import type { Problem } from '../model/problem.ts';
import { publishedIn } from '../model/published.ts';

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

/** Every name of spelling.yaml is in a text or in the facts; one that is left over was exchanged for another in every language. */
export function namesAreUsed(draft: Draft): Problem[] {
  const file = 'spelling.yaml';
  const uncurled = (words: string) => words.replaceAll('’', "'");
  const others = publishedIn(draft).filter(
    (each) => !['spelling.yaml', 'sources.yaml', 'glossary.yaml'].includes(each.file),
  );
  const all = uncurled(others.map(({ words }) => words).join('\n'));
  return (isWhole(draft) ? (draft.spelling?.names ?? []) : [])
    .map((name, index) => ({ name, line: draft.lineAt(file, ['names', index]) }))
    .filter(({ name }) => !all.includes(uncurled(name)))
    .map(({ name, line }) => ({
      file,
      line,
      problem: `Nothing names “${name}”.`,
      remedy: 'Correct the text that did, or remove the name here.',
    }));
}
