import type { Draft } from '../model/draft.ts';
import { memoised } from '../model/memoised.ts';
import type { Problem } from '../model/problem.ts';
import type { Locale } from '../schemas/locale.ts';
import { countriesIn } from './countries.ts';
import { problemsOf } from './findings.ts';
import { blockOrField, locationOf, versionsWithOthers, type Version } from './versions.ts';

/**
 * No language has another name in place of one on which all other languages agree: of a person, a town, a country. A language may
 * leave out a name or write it differently; a missing name together with an additional one is a mistake.
 */
export function namesAreNotExchanged(draft: Draft): Problem[] {
  const ownWords = ownWordsIn(draft);
  return problemsOf(versionsWithOthers(draft), ({ here, others }) => {
    const [mine, theirs] = exchanged(here, others, ownWords) ?? [];
    const [first] = others;
    if (mine === undefined || !first) return undefined;
    const saying = first.file === here.file ? 'the other languages name' : `${locationOf(first, here)} names`;
    return [
      `${blockOrField(here)} names “${mine}” where ${saying} “${theirs}”.`,
      'Name the same in every language; a name that one writes otherwise stands in spelling.yaml, under its words.',
    ];
  });
}

/** A name that only this language has, and one that only this language lacks. */
function exchanged(
  here: Version,
  others: readonly Version[],
  ownWords: ReadonlySet<string>,
): [string, string] | undefined {
  const [own, ...theirs] = [here, ...others].map(({ words, locale }) => namedIn(words, locale));
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
    // English capitalises more words than names.
    .flatMap(({ locale, names }) => (locale === 'en' ? [] : names))
    .find((name) => !own.plain.includes(stem(name)) && theirs.every((other) => other.plain.includes(stem(name))));
  return added && missing ? [added, missing] : undefined;
}

/** The countries and names of a text, and its other words without accents and capitals. */
const namedIn = memoised((words: string, locale: Locale) => {
  const { codes, rest } = countriesIn(words, locale);
  return { locale, codes, plain: plain(rest), names: namesIn(rest, locale) };
});

/** Words that belong to one language only: of titles of pages, and of its list in spelling.yaml. */
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

/** Capitalised words that are no names; other checks compare dates and directions. */
const common =
  /^(?:North|South|East|West|Nord|Sud|Est|Ouest|January|February|March|April|May|June|July|August|September|October|November|December|\p{L}+day)$/u;

/** Capitalised words within a sentence, then those at its beginning before another, as names of people; in Finnish, any can be. */
const namesIn = (words: string, locale: Locale): string[] =>
  (locale === 'fi' ? [within] : [within, first])
    .flatMap((pattern) => words.match(pattern) ?? [])
    .filter((name) => !common.test(name));
const within = /(?<=[\p{L}\p{N},;:)”»’] |[(«“”’]|[(«] )\p{Lu}\p{Ll}{2,}\p{L}*/gu;
const first = /(?<=^|[.!?] )\p{Lu}\p{Ll}{2,}(?= \p{Lu}\p{Ll})/gu;

const plain = (words: string) => words.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
/** The first four letters, which inflection mostly leaves as they are. */
const stem = (name: string) => plain(name).slice(0, 4);
