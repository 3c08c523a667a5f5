import { factsFile, readFacts, type Draft } from '../model/draft.ts';
import { memoised } from '../model/memoised.ts';
import { everyNameOf } from '../model/names.ts';
import type { Problem } from '../model/problem.ts';
import { ownerOf } from '../model/text.ts';
import type { Locale } from '../schemas/locale.ts';
import { blocksIn, problemsOf, type Finding } from './findings.ts';

/** A name, and the id of its organisation; for other names, the id is the name itself. */
export type Name = { id: string; name: string };
export type Names = Map<string, Name[]>;

/** Key of the index of names, which keeps the search fast for many names. */
const beginning = (words: string) => words.slice(0, 2);
const uncurled = (words: string) => words.replaceAll('’', "'");

/** Every name of the content, of organisations and of spelling.yaml, by its beginning. */
export function namesOf(draft: Draft): Names {
  const organisations = readFacts(draft).flatMap(([id, facts]) =>
    everyNameOf(facts).map((name) => ({ id, name: uncurled(name) })),
  );
  const others = (draft.spelling?.names ?? []).map((name) => ({ id: name, name: uncurled(name) }));
  return Map.groupBy([...organisations, ...others], ({ name }) => beginning(name));
}

/** The names in a text; in Finnish, endings may follow them. */
export function namesIn(text: string, locale: Locale, names: Names): Name[] {
  const words = uncurled(text);
  return [...words.matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu)].flatMap(({ index }) =>
    (names.get(beginning(words.slice(index, index + 2))) ?? []).filter(
      ({ name }) =>
        words.startsWith(name, index) && (locale === 'fi' || !/^[\p{L}\p{N}]/u.test(words.slice(index + name.length))),
    ),
  );
}

/** The title of a profile has a name of its organisation, or the beginning of a long one. */
export function profilesAreNamed(draft: Draft): Problem[] {
  const names = new Map(readFacts(draft).map(([id, facts]) => [id, everyNameOf(facts)]));
  return draft.texts.flatMap((text) => {
    const { title } = text.frontMatter;
    const own = text.file.startsWith('organisations/') ? names.get(ownerOf(text)) : undefined;
    if (!own || own.some((name) => hasWhole(title, name) || isCutOff(name, title))) return [];
    const problem = `“${title}” is no name of “${ownerOf(text)}”.`;
    return [{ file: text.file, line: draft.lineAt(text.file, ['title']), problem, remedy: `Write “${own[0]}”.` }];
  });
}

/** Whether words contain others, not as part of a longer word. */
const hasWhole = (words: string, others: string) => ` ${words} `.replaceAll(/[(),]/g, ' ').includes(` ${others} `);

/** Whether words are the beginning of a name that is too long for a title. */
const isCutOff = (name: string, words: string) =>
  name.startsWith(words) && (words.length > 40 || /^\P{L}/u.test(name.slice(words.length)));

/** No name differs from one of an organisation only in capitals, accents, hyphens, spaces or a last s. */
export function namesAreSpeltRight(draft: Draft): Problem[] {
  const names = namesOf(draft);
  const known = [...names.values()].flat();
  const own = new Set(draft.organisations.keys());
  const spelt = known.filter(({ id, name }) => own.has(id) && name.length >= 5);
  const byShape = Map.groupBy(spelt, ({ name }) => shape(name));
  const beginnings = new Set([...byShape.keys()].flatMap((whole) => [1, 2, 3].map((length) => whole.slice(0, length))));
  const beginsName = (word: string) => beginnings.has(shape(word).slice(0, 3));
  return problemsOf(blocksIn(draft), ({ words, text }) =>
    candidatesIn(words, beginsName).flatMap((candidate): Finding[] => {
      const meant = byShape.get(shape(candidate))?.[0];
      const isKnown = () =>
        known.some(({ name }) => hasWhole(name, candidate) || (text.locale === 'fi' && candidate.startsWith(name)));
      if (!meant || isKnown()) return [];
      const remedy = `Write “${meant.name}”, or add the other name to ${factsFile(meant.id)}.`;
      return [[`“${candidate}” is no name of “${meant.id}”.`, remedy]];
    }),
  );
}

/** A name without capitals, accents, spaces, hyphens, doubled letters and a last s. */
const shape = memoised((name: string) =>
  name
    .normalize('NFD')
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()
    .replaceAll(/(.)\1+/g, '$1')
    .replace(/s$/, ''),
);

/**
 * Runs of one to four words that begin with a capital letter and like one of the names. A run does not end in a single small
 * letter, which in French is an elided word (“Alder s’unit”).
 */
function candidatesIn(text: string, beginsName: (word: string) => boolean): string[] {
  const plain = uncurled(text);
  const words = [...plain.matchAll(/[\p{L}\p{N}]+(?:[-&][\p{L}\p{N}]+)*/gu)];
  return words.flatMap((word, index) =>
    /^\p{Lu}/u.test(word[0]) && beginsName(word[0])
      ? words
          .slice(index, index + 4)
          .map((last) => plain.slice(word.index, last.index + last[0].length))
          .filter((run) => /^[^.,;:()'\n]+$/.test(run) && !/[ -]\p{Ll}$/u.test(run))
      : [],
  );
}
