import { isWhole, type Draft } from '../model/draft.ts';
import { blocksOf } from '../model/passages.ts';
import type { Problem } from '../model/problem.ts';
import { publishedIn } from '../model/published.ts';
import { at, problemIf } from './findings.ts';

/** Every sentence named under “differs” is in its text; an entry without one is left over. */
export const exceptionsAreNeeded = ({ texts }: Draft): Problem[] =>
  texts.flatMap((text) =>
    (text.frontMatter.differs ?? []).flatMap((meant) =>
      problemIf(
        !blocksOf(text).some(({ words }) => words.includes(meant.words)),
        { file: text.file, line: 1 },
        `“differs” names a sentence with “${meant.words}”, which this text does not have.`,
        'Copy some words of the sentence as they stand in the text, or remove the entry.',
      ),
    ),
  );

/** Every name of spelling.yaml is in a text or in the facts; one that is left over was exchanged for another in every language. */
export function namesAreUsed(draft: Draft): Problem[] {
  if (!isWhole(draft)) return [];
  const uncurled = (words: string) => words.replaceAll('’', "'");
  const others = publishedIn(draft).filter(
    (each) => !['spelling.yaml', 'sources.yaml', 'glossary.yaml'].includes(each.file),
  );
  const all = uncurled(others.map(({ words }) => words).join('\n'));
  return (draft.spelling?.names ?? []).flatMap((name, index) =>
    problemIf(
      !all.includes(uncurled(name)),
      at(draft, 'spelling.yaml', 'names', index),
      `Nothing names “${name}”.`,
      'Correct the text that did, or remove the name here.',
    ),
  );
}
