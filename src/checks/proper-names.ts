import type { Draft } from '../model/draft.ts';
import type { Problem } from '../model/problem.ts';
import { countriesIn } from './countries.ts';
import { blocksByLanguage, valuesByLanguage, type Version } from './versions.ts';

/**
 * Where the other languages agree on a name, a language does not have another one in its place: of a person, a town, a
 * country. Languages leave names out, and write them in ways of their own; both at once is a name taken for another.
 */
export function namesAreNotExchanged(draft: Draft): Problem[] {
  const ownWords = ownWordsIn(draft);
  return [...blocksByLanguage(draft), ...valuesByLanguage(draft)].flatMap((versions) =>
    versions.length < 3
      ? []
      : versions.flatMap((here) => {
          const others = versions.filter((each) => each !== here);
          const [mine, theirs] = exchanged(here, others, ownWords) ?? [];
          if (mine === undefined) return [];
          const [first] = others;
          const { file, line, path } = here;
          const problem = `${path === '' ? 'This' : `“${path}”`} names “${mine}” where ${first?.file === file ? 'the other languages name' : `${first?.file}, line ${first?.line}, names`} “${theirs}”.`;
          const remedy =
            'Name the same in every language; a name that one writes otherwise stands in spelling.yaml, under its words.';
          return [{ file, line, problem, remedy }];
        }),
  );
}

/** A name that this language alone has, and one that all others have. */
function exchanged(
  here: Version,
  others: readonly Version[],
  ownWords: ReadonlySet<string>,
): [string, string] | undefined {
  const [own, ...theirs] = [here, ...others].map(({ words, locale }) => {
    const { codes, rest } = countriesIn(words, locale);
    return { locale, codes, rest, plain: plain(rest), names: namesIn(rest) };
  });
  const [first] = theirs;
  if (!own || !first) return undefined;
  const lone = own.codes.find((code) => theirs.every(({ codes }) => !codes.includes(code)));
  const common = first.codes.find(
    (code) => !own.codes.includes(code) && theirs.every(({ codes }) => codes.includes(code)),
  );
  if (lone && common) return [lone, common];
  const added = own.names.find(
    (name) => !ownWords.has(name) && theirs.every((other) => !other.plain.includes(stem(name))),
  );
  const missing = theirs
    // English begins more than names with a capital.
    .flatMap(({ locale, names }) => (locale === 'en' ? [] : names))
    .find((name) => !own.plain.includes(stem(name)) && theirs.every((other) => other.plain.includes(stem(name))));
  return added && missing ? [added, missing] : undefined;
}

/** Names that one language alone has: of pages, which texts call by them, and those that its list in spelling.yaml has. */
function ownWordsIn({ texts, spelling }: Draft): ReadonlySet<string> {
  const named = texts.flatMap(({ locale, frontMatter: { title, menu = title } }) =>
    (menu.match(/\p{L}+/gu) ?? []).map((word) => `${locale} ${word}`),
  );
  const listed = Object.entries(spelling?.words ?? {}).flatMap(([locale, words]) =>
    words.map((word) => `${locale} ${word}`),
  );
  const byWord = Map.groupBy(new Set([...named, ...listed]), (each) => each.slice(3));
  return new Set([...byWord].filter(([, locales]) => locales.length === 1).map(([word]) => word));
}

/** Capitals that are no names: other checks compare dates and points of the compass. */
const common =
  /^(?:North|South|East|West|Nord|Sud|Est|Ouest|January|February|March|April|May|June|July|August|September|October|November|December|\p{L}+day)$/u;

/** Words with a capital within a sentence. */
const namesIn = (words: string): string[] =>
  [...words.matchAll(/(?<=[\p{L}\p{N},;:)”»’] |[(«“”’]|[(«] )\p{Lu}\p{Ll}{2,}\p{L}*/gu)]
    .map(([name]) => name)
    .filter((name) => !common.test(name));

const plain = (words: string) => words.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
const stem = (name: string) => plain(name).slice(0, 4);
