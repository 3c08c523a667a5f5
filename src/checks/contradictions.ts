import type { Draft } from '../model/draft.ts';
import type { Problem } from '../model/problem.ts';
import { contrariesIn, contraryLeftOut } from './contraries.ts';
import { areOtherUnits, mentionsIn } from './mentions.ts';
import { durationsIn, numberWordsIn } from './number-words.ts';
import { blockOrField, locationOf, versionsByLanguage, type Version } from './versions.ts';

/**
 * The languages of a string or block do not contradict each other: no spelt-out number, unit or antonym differs. A language may
 * leave out a number, but must not have one greater than two that no other language has.
 */
export function languagesDoNotContradict(draft: Draft): Problem[] {
  return versionsByLanguage(draft).flatMap((versions) => {
    // Only if all languages could be read is it known that a word or a number is in no other.
    const isWhole = versions.length > 1 && versions.length === draft.site?.locales.length;
    const found = versions.flatMap((here, index) => {
      const others = versions.filter((each) => each !== here);
      const alone =
        isWhole &&
        numbersIn(here).words.find(
          (value) => Number(value) > 2 && others.every((each) => !numbersIn(each).all.has(value)),
        );
      if (alone && others[0]) return problemOf(here, others[0], alone, 'does not say so');
      return versions
        .slice(0, index)
        .flatMap((there) => {
          const [mine, theirs] =
            differentNumbers(here, there) ??
            differentFigures(here, there) ??
            differentDurations(here, there) ??
            contrariesIn(here, there) ??
            [];
          return mine === undefined || theirs === undefined ? [] : problemOf(here, there, mine, `says “${theirs}”`);
        })
        .slice(0, 1);
    });
    return found.length > 0 || !isWhole ? found : versions.flatMap((here) => leftOut(here, versions));
  });
}

/** A word of one language whose contrary stands beside it in all others, if they are two or more. */
function leftOut(here: Version, versions: readonly Version[]): Problem[] {
  const others = versions.filter((each) => each !== here);
  const [kept, left] = (others.length > 1 ? contraryLeftOut(here, others) : undefined) ?? [];
  return kept && left && others[0] ? [problemOf(here, others[0], kept, `says “${left}” too`)] : [];
}

/** Spelt-out numbers, and all numbers including figures. */
function numbersIn({ words, locale }: Version) {
  const inWords = numberWordsIn(words, locale);
  return { words: inWords, all: new Set([...inWords, ...mentionsIn(words, locale).map(({ value }) => value)]) };
}

/** Spelt-out numbers that each side has and the other lacks. */
function differentNumbers(here: Version, there: Version): [string, string] | undefined {
  const [ours, theirs] = [numbersIn(here), numbersIn(there)];
  const [mine, other] = [
    ours.words.find((value) => !theirs.all.has(value)),
    theirs.words.find((value) => !ours.all.has(value)),
  ];
  return mine === undefined || other === undefined ? undefined : [mine, other];
}

/** Durations that each side has and the other lacks, of the same number or the same unit: months for years, one for two. */
function differentDurations(here: Version, there: Version): [string, string] | undefined {
  const [ours, theirs] = [here, there].map(({ words, locale }) => durationsIn(words, locale));
  const added = ours?.filter((each) => !theirs?.includes(each)) ?? [];
  const missing = theirs?.filter((each) => !ours?.includes(each)) ?? [];
  return added
    .flatMap((mine) => missing.map((other): [string, string] => [mine, other]))
    .find(([mine, other]) => mine.split(' ').some((part, index) => part === other.split(' ')[index]));
}

/** The same figure with another unit or qualifier: dollars for euros, over for about. */
function differentFigures(here: Version, there: Version): [string, string] | undefined {
  const [ours, theirs] = [here, there].map(({ words, locale }) => mentionsIn(words, locale));
  for (const mine of ours ?? [])
    for (const other of theirs ?? []) {
      if (mine.value !== other.value) continue;
      const isShare = (mine.kind === 'percent') !== (other.kind === 'percent');
      if (areOtherUnits(mine, other) || isShare) return [`${mine.value} ${mine.kind}`, `${other.value} ${other.kind}`];
      if (mine.off && other.off && mine.off !== other.off)
        return [`${mine.off} ${mine.value}`, `${other.off} ${other.value}`];
    }
  return undefined;
}

const problemOf = (here: Version, there: Version, said: string, answer: string): Problem => ({
  file: here.file,
  line: here.line,
  problem: `${blockOrField(here)} says “${said}”; ${locationOf(there, here)} ${answer}.`,
  remedy:
    here.path === '' || here.file.endsWith('.mdx')
      ? 'Say the same in both. A sentence that is meant to differ is named under “differs” at the top of its file.'
      : 'Say the same in every language.',
});
