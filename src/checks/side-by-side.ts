import type { Draft } from '../model/draft.ts';
import type { Problem } from '../model/problem.ts';
import { without } from './languages.ts';
import { mentionsIn } from './mentions.ts';
import { namesIn, namesOf } from './names.ts';
import { locationOf, valuesByLanguage, type Version } from './versions.ts';

/** The languages of a string in data files and front matter have the same figures, dates and names. */
export function translationsAgree(draft: Draft): Problem[] {
  const names = namesOf(draft);
  const factsIn = ({ words, locale, file }: Version) => {
    const owner = file.split('/').at(-2);
    const named = namesIn(words, locale, names).map(({ id }) => id);
    return new Set([...mentionsIn(words, locale).map(({ value }) => value), ...named.filter((id) => id !== owner)]);
  };
  return valuesByLanguage(draft).flatMap(([first, ...others]) =>
    first ? others.flatMap((other) => difference([first, factsIn(first)], [other, factsIn(other)])) : [],
  );
}

function difference([first, theirs]: [Version, Set<string>], [other, ours]: [Version, Set<string>]): Problem[] {
  const [missing, added] = [without(theirs, ours), without(ours, theirs)];
  if (missing.length + added.length === 0) return [];
  const list = (facts: readonly string[]) => facts.join(', ') || 'nothing else';
  return [
    {
      file: other.file,
      line: other.line,
      problem: `“${other.path}” says ${list(added)} in “${other.locale}”; in ${locationOf(first, other)} it says ${list(missing)}.`,
      remedy: 'Give every language the same figures, dates and names.',
    },
  ];
}
