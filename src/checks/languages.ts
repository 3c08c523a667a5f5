import type { Draft } from '../model/draft.ts';
import { blocksOf, linksOfBlock, sourcesOfBlock, withoutExceptions, type Block } from '../model/passages.ts';
import type { Problem } from '../model/problem.ts';
import { folderOf, ownerOf, type Text } from '../model/text.ts';
import { problemIf, problemsOf } from './findings.ts';
import { mentionsIn } from './mentions.ts';
import { namesIn, namesOf } from './names.ts';
import { locationOf, valuesByLanguage, type Version } from './versions.ts';

/** What a block must have in common with the same block of another language, after a verb for the message. */
type Trait = [what: string, of: (block: Block, text: Text) => string[]];

/** The languages of a text have the same blocks, with the same sources, links, figures, dates and names in each. */
export function languagesAgree(draft: Draft): Problem[] {
  const names = namesOf(draft);
  // A profile may call its own organisation by another word in one language: the group, the club, it.
  const otherNames = (words: string, text: Text) =>
    namesIn(withoutExceptions(words, text), text.locale, names)
      .map(({ id }) => id)
      .filter((id) => id !== ownerOf(text));
  const traits: Trait[] = [
    ['cites', sourcesOfBlock],
    ['links to', linksOfBlock],
    [
      'mentions',
      ({ words }, text) => mentionsIn(withoutExceptions(words, text), text.locale).map(({ value }) => value),
    ],
    ['names', ({ words }, text) => otherNames(words, text)],
  ];
  const folders = Map.groupBy(draft.texts, folderOf);
  return [...folders.values()].flatMap(([first, ...others]) =>
    first ? others.flatMap((other) => differences(first, other, traits)) : [],
  );
}

function differences(first: Text, other: Text, traits: Trait[]): Problem[] {
  const [there, here] = [blocksOf(first), blocksOf(other)];
  const parting = Math.max(there.length, here.length);
  const index = Array.from({ length: parting }).findIndex((_, at) => there[at]?.kind !== here[at]?.kind);
  if (index >= 0) return [skeletonProblem(first, there[index], other, here[index])];
  return here.flatMap((block, at) => {
    const twin = there[at];
    return twin ? traits.flatMap((trait) => traitProblem(trait, [first, twin], [other, block])) : [];
  });
}

const skeletonProblem = (first: Text, there: Block | undefined, other: Text, here: Block | undefined): Problem => ({
  file: other.file,
  line: here?.line,
  problem: `Here is ${here ? `a ${here.kind}` : 'the end'}; ${first.file}${there ? `, line ${there.line}, has a ${there.kind}` : ' has ended'}.`,
  remedy: 'Give both the same headings and paragraphs, in the same order, and headings the same ids.',
});

function traitProblem([what, of]: Trait, [first, there]: [Text, Block], [other, here]: [Text, Block]): Problem[] {
  const [ours, theirs] = apart(of(here, other), of(there, first)) ?? [];
  return problemIf(
    ours !== undefined,
    { file: other.file, line: here.line },
    `This ${here.kind} ${what} ${ours}; the same ${here.kind} of ${first.file}, line ${there.line}, ${what} ${theirs}.`,
    'Say the same in both. A sentence that is meant to differ is named under “differs” at the top of its file.',
  );
}

/** What each of two lists has and the other lacks, in words; undefined where they have the same values. */
function apart(ours: readonly string[], theirs: readonly string[]): [ours: string, theirs: string] | undefined {
  const without = (these: readonly string[], those: readonly string[]) =>
    [...new Set(these)].filter((value) => !those.includes(value)).join(', ');
  const [added, missing] = [without(ours, theirs), without(theirs, ours)];
  return added || missing ? [added || 'nothing else', missing || 'nothing else'] : undefined;
}

/** The languages of a string in data files and front matter have the same figures, dates and names. */
export function translationsAgree(draft: Draft): Problem[] {
  const names = namesOf(draft);
  const factsIn = ({ words, locale, file }: Version) => {
    const owner = file.split('/').at(-2);
    const named = namesIn(words, locale, names).map(({ id }) => id);
    return [...mentionsIn(words, locale).map(({ value }) => value), ...named.filter((id) => id !== owner)];
  };
  return valuesByLanguage(draft).flatMap(([first, ...others]) =>
    problemsOf(others, (other) => {
      const [ours, theirs] = (first && apart(factsIn(other), factsIn(first))) ?? [];
      if (!first || ours === undefined) return undefined;
      return [
        `“${other.path}” says ${ours} in “${other.locale}”; in ${locationOf(first, other)} it says ${theirs}.`,
        'Give every language the same figures, dates and names.',
      ];
    }),
  );
}
