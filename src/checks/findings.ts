import type { MdastNode } from 'satteri';
import type { Draft } from '../model/draft.ts';
import { memoised } from '../model/memoised.ts';
import { blocksOf } from '../model/passages.ts';
import type { Problem } from '../model/problem.ts';
import { descendants, lineOf } from '../model/text.ts';
import type { Locale, Localised } from '../schemas/locale.ts';

/** What is wrong, and what to do about it. */
export type Finding = readonly [problem: string, remedy: string];

/** Where something stands in the content. */
export type Location = { file: string; line?: number | undefined };

/** The place of a field of a data file or of front matter. */
export const at = ({ lineAt }: Pick<Draft, 'lineAt'>, file: string, ...path: PropertyKey[]): Location => ({
  file,
  line: lineAt(file, path),
});

/** A text of the data in each language, with its place. */
export const languagesOf = (draft: Draft, text: Localised, file: string, ...path: PropertyKey[]) =>
  (Object.entries(text) as [Locale, string][]).map(([locale, words]) => ({
    ...at(draft, file, ...path, locale),
    locale,
    words,
  }));

/**
 * The problems of some units of the content, such as headings or entries of a list, each at the place of its unit.
 *
 * @param find what is wrong with a unit, if anything
 */
export const problemsOf = <Unit extends Location>(
  units: readonly Unit[],
  find: (unit: Unit) => Finding | readonly Finding[] | false | undefined,
): Problem[] =>
  units.flatMap((unit) => {
    const { file, line } = unit;
    const found = find(unit);
    if (!found) return [];
    const findings = (typeof found[0] === 'string' ? [found] : found) as readonly Finding[];
    return findings.map(([problem, remedy]) => ({ file, line, problem, remedy }));
  });

/** The problem of a place where a condition holds. */
export const problemIf = (isWrong: boolean, place: Location, problem: string, remedy: string): Problem[] =>
  isWrong ? [{ ...place, problem, remedy }] : [];

/** The nodes of a type in all texts, in reading order. */
export const nodesIn = <Type extends MdastNode['type']>({ texts }: Draft, type: Type) =>
  texts.flatMap((text) =>
    [...descendants(text.body)]
      .filter((node): node is Extract<MdastNode, { type: Type }> => node.type === type)
      .map((node) => ({ text, file: text.file, line: lineOf(node), node })),
  );

/** The blocks of all texts, in reading order. */
export const blocksIn = memoised(({ texts }: Draft) =>
  texts.flatMap((text) => blocksOf(text).map((block) => ({ ...block, text, file: text.file }))),
);
