import type { Draft } from '../model/draft.ts';
import type { Problem } from '../model/problem.ts';
import { contrariesIn } from './contraries.ts';
import { mentionsIn, type Kind } from './mentions.ts';
import { numberWordsIn } from './number-words.ts';
import { blocksByLanguage, valuesByLanguage, type Version } from './versions.ts';

/**
 * No language says another number in words than the others, or the contrary. Languages word a sentence each in their own
 * way; a number that one of them leaves out is no contradiction, but one that it alone has is, as long as it is more than two.
 */
export function languagesDoNotContradict(draft: Draft): Problem[] {
  return [...blocksByLanguage(draft), ...valuesByLanguage(draft)].flatMap((versions) =>
    versions.flatMap((here, index) => {
      const others = versions.filter((each) => each !== here);
      // Whether it is alone is not known as long as a language cannot be read.
      const isWhole = others.length > 0 && versions.length === draft.site?.locales.length;
      const alone =
        isWhole &&
        numbersIn(here).words.find(
          (value) => Number(value) > 2 && others.every((each) => !numbersIn(each).all.has(value)),
        );
      if (alone) return problemOf(here, others[0], alone, 'does not say so');
      return versions
        .slice(0, index)
        .flatMap((there) => {
          const [mine, theirs] =
            numbersApart(here, there) ?? figuresApart(here, there) ?? contrariesIn(here, there) ?? [];
          return mine === undefined || theirs === undefined ? [] : problemOf(here, there, mine, `says “${theirs}”`);
        })
        .slice(0, 1);
    }),
  );
}

/** Numbers said in words, and all that are said, figures too. */
function numbersIn({ words, locale }: Version) {
  const inWords = numberWordsIn(words, locale);
  return { words: inWords, all: new Set([...inWords, ...mentionsIn(words, locale).map(({ value }) => value)]) };
}

/** A number in words on either side that the other does not have. */
function numbersApart(here: Version, there: Version): [string, string] | undefined {
  const [ours, theirs] = [numbersIn(here), numbersIn(there)];
  const [mine, other] = [
    ours.words.find((value) => !theirs.all.has(value)),
    theirs.words.find((value) => !ours.all.has(value)),
  ];
  return mine === undefined || other === undefined ? undefined : [mine, other];
}

/** A figure in another unit, or off the other way: dollars for euros, over for about. */
function figuresApart(here: Version, there: Version): [string, string] | undefined {
  const [ours, theirs] = [here, there].map(({ words, locale }) => mentionsIn(words, locale));
  for (const mine of ours ?? [])
    for (const other of theirs ?? []) {
      if (mine.value !== other.value) continue;
      const isMeasured = units.has(mine.kind) && units.has(other.kind);
      if (isMeasured && mine.kind !== other.kind) return [`${mine.value} ${mine.kind}`, `${other.value} ${other.kind}`];
      if (mine.off && other.off && mine.off !== other.off)
        return [`${mine.off} ${mine.value}`, `${other.off} ${other.value}`];
    }
  return undefined;
}
const units = new Set<Kind>(['EUR', 'USD', 'percent', 'km', 'miles', 'ha', 'm2']);

const problemOf = (
  { file, line, path }: Version,
  there: Version | undefined,
  said: string,
  answer: string,
): Problem => ({
  file,
  line,
  problem: `${path === '' ? 'This' : `“${path}”`} says “${said}”; ${there?.file === file ? `“${there.locale}”` : there?.file}, line ${there?.line}, ${answer}.`,
  remedy:
    path === '' || file.endsWith('.mdx')
      ? 'Say the same in both. A sentence that is meant to differ is named under “differs” at the top of its file.'
      : 'Say the same in every language.',
});
