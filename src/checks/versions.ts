import type { Draft } from '../model/draft.ts';
import { memoised } from '../model/memoised.ts';
import { blocksOf, withoutExceptions } from '../model/passages.ts';
import type { Problem } from '../model/problem.ts';
import { publishedIn, type Published } from '../model/published.ts';
import { folderOf } from '../model/text.ts';
import type { Locale } from '../schemas/locale.ts';
import { problemsOf, type Finding, type Location } from './findings.ts';

/** A string in one language, to be compared with the other languages; its path is empty in the body of a text. */
export type Version = Published & { locale: Locale };

/** What a problem of a version is about: the block at its line, or the field of its path. */
export const blockOrField = ({ path }: Version): string => (path === '' ? 'This' : `“${path}”`);

/** Where another version stands: its language if it is in the same file, else its file; and its line. */
export const locationOf = (there: Version, here: Version): string =>
  `${there.file === here.file ? `“${there.locale}”` : there.file}${there.line === undefined ? '' : `, line ${there.line},`}`;

/**
 * The strings of data files and front matter, each in all its languages, without those named under “differs” in the front matter.
 */
export const valuesByLanguage = memoised((draft: Draft): Version[][] => {
  const meant = draft.texts.flatMap(({ file, frontMatter: { differs = [] } }) =>
    differs.map(({ words }) => ({ file, words })),
  );
  const versions = publishedIn(draft).filter(
    (each): each is Version =>
      each.locale !== undefined &&
      isCompared(each) &&
      !meant.some(({ file, words }) => each.file === file && each.words.includes(words)),
  );
  return [
    ...Map.groupBy(versions, ({ file, path, locale }) => `${file.replace(`${locale}.mdx`, '')} ${path}`).values(),
  ];
});

/** Leaves out what each language has for itself: dates of change, search terms, spellings. */
const isCompared = ({ file, path }: Published): boolean =>
  path !== '' &&
  !/^(updated|published|translates|differs)/.test(path) &&
  !['glossary.yaml', 'spelling.yaml'].includes(file);

/** The headings and paragraphs of texts, each in all languages, as far as the languages have the same blocks. */
const blocksByLanguage = (draft: Draft): Version[][] =>
  [...Map.groupBy(draft.texts, folderOf).values()].flatMap((texts) => {
    const [first = [], ...others] = texts.map((text) =>
      blocksOf(text).map(({ kind, line, words }) => {
        const version = { file: text.file, line, locale: text.locale, path: '', words: withoutExceptions(words, text) };
        return { kind, version };
      }),
    );
    return first.flatMap(({ kind, version }, index) => {
      const twins = others.map((blocks) => blocks[index]).filter((twin) => twin?.kind === kind);
      return twins.length < others.length ? [] : [[version, ...twins.flatMap((twin) => (twin ? [twin.version] : []))]];
    });
  });

/** All that is compared: headings, paragraphs and values, each in all its languages. */
export const versionsByLanguage = memoised((draft: Draft): Version[][] => [
  ...blocksByLanguage(draft),
  ...valuesByLanguage(draft),
]);

/** The problems of strings for themselves: what each does amiss, after its block or field. */
export const problemsOfEach = (draft: Draft, remedy: string, amiss: (version: Version) => string[]): Problem[] =>
  problemsOf(versionsByLanguage(draft).flat(), (version) =>
    amiss(version).map((what): Finding => [`${blockOrField(version)} ${what}.`, remedy]),
  );

/** Each version with those in the other languages, if they are two or more: of two versions, neither tells which is right. */
export const versionsWithOthers = (draft: Draft): (Location & { here: Version; others: Version[] })[] =>
  versionsByLanguage(draft)
    .filter((versions) => versions.length > 2)
    .flatMap((versions) =>
      versions.map((here) => ({
        file: here.file,
        line: here.line,
        here,
        others: versions.filter((each) => each !== here),
      })),
    );

/** The problems of a version beside those in the other languages: what it says, and what the first of them does. */
export const problemsBeside = (
  draft: Draft,
  remedy: string,
  find: (here: Version, others: readonly Version[]) => [here: string, there: string] | undefined,
): Problem[] =>
  problemsOf(versionsWithOthers(draft), ({ here, others }) => {
    const [says, answer] = find(here, others) ?? [];
    const [first] = others;
    return (
      says !== undefined && first && [`${blockOrField(here)} ${says}; ${locationOf(first, here)} ${answer}.`, remedy]
    );
  });
