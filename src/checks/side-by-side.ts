import type { Draft } from '../model/draft.ts';
import type { Problem } from '../model/problem.ts';
import { publishedIn, type Published } from '../model/published.ts';
import { mentionsIn } from './mentions.ts';
import { without } from './languages.ts';
import { namesIn, namesOf } from './names.ts';

/** A string in one language and the figures, dates and names in it. */
type Version = Published & { facts: ReadonlySet<string> };

/**
 * The languages of a string in data files and in front matter have the same figures, dates and names. Exceptions are named under
 * “differs” in the front matter; data has none.
 */
export function translationsAgree(draft: Draft): Problem[] {
  const names = namesOf(draft);
  const exceptions = draft.texts.flatMap(({ file, frontMatter: { differs = [] } }) =>
    differs.map(({ words }) => ({ file, words })),
  );
  const versions = publishedIn(draft)
    .filter(
      ({ file, path, words }) =>
        isCompared(file, path) && !exceptions.some((each) => each.file === file && words.includes(each.words)),
    )
    .flatMap((published): Version[] => {
      const { locale, words, file } = published;
      if (!locale) return [];
      const owner = file.split('/').at(-2);
      const named = namesIn(words, locale, names).map(({ id }) => id);
      return [
        {
          ...published,
          facts: new Set([
            ...mentionsIn(words, locale).map(({ value }) => value),
            ...named.filter((id) => id !== owner),
          ]),
        },
      ];
    });
  const together = Map.groupBy(
    versions,
    ({ file, path, locale }) => `${file.replace(`${locale ?? ''}.mdx`, '')} ${path}`,
  );
  return [...together.values()].flatMap(([first, ...others]) =>
    first ? others.flatMap((other) => difference(first, other)) : [],
  );
}

/** Leaves out what each language has for itself: dates of change, search terms, spellings. */
const isCompared = (file: string, path: string): boolean =>
  path !== '' &&
  !/^(updated|published|translates|differs)/.test(path) &&
  !['glossary.yaml', 'spelling.yaml'].includes(file);

function difference(first: Version, other: Version): Problem[] {
  const [theirs, ours] = [without(first.facts, other.facts), without(other.facts, first.facts)];
  if (theirs.length + ours.length === 0) return [];
  const list = (facts: readonly string[]) => facts.join(', ') || 'nothing else';
  const place = first.file === other.file ? `“${first.locale ?? ''}”` : first.file;
  return [
    {
      file: other.file,
      line: other.line,
      problem: `“${other.path}” says ${list(ours)} in “${other.locale ?? ''}”; in ${place}${first.line === undefined ? '' : `, line ${first.line},`} it says ${list(theirs)}.`,
      remedy: 'Give every language the same figures, dates and names.',
    },
  ];
}
