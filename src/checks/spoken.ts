import { eld } from 'eld/extrasmall';
import type { Draft } from '../model/draft.ts';
import { memoised } from '../model/memoised.ts';
import type { Problem } from '../model/problem.ts';
import { locales, type Locale } from '../schemas/locale.ts';
import { versionsByLanguage, type Version } from './versions.ts';

/** In characters; the n-grams of shorter strings are too few to detect their language. */
const longEnough = 80;

eld.setLanguageSubset([...locales]);
const languageOf = memoised((text: string) => eld.detect(text).language);

/**
 * Every string is in its language. That of long strings is detected by n-grams, that of short ones, such as kinds and labels, by the
 * words of the rest of the content in each language.
 */
export function textsAreInTheirLanguage(draft: Draft): Problem[] {
  const versions = versionsByLanguage(draft).flatMap(withoutNames);
  const detected = versions.map((version) => {
    const isLong = version.words.length >= longEnough;
    return { version, isLong, language: isLong ? languageOf(version.words) : version.locale };
  });
  const uses = usesOf(
    detected.filter(({ version, language }) => language === version.locale).map(({ version }) => version),
  );
  return detected.flatMap(({ version, isLong, language }) => {
    const { file, line, locale, path } = version;
    const spoken = isLong ? language : familiarTo(version, uses);
    if (spoken === locale) return [];
    return {
      file,
      line,
      problem: `${path === '' ? 'This' : `“${path}”`} seems to be in another language than “${locale}”${spoken && ` (“${spoken}”)`}.`,
      remedy: 'Write it in its language; put a quotation into a longer sentence of your own.',
    };
  });
}

/** Leaves out strings that are equal in all languages, such as names, and single words that are equal in two. */
const withoutNames = (versions: Version[]) =>
  versions.filter(({ words }) => {
    const alike = versions.filter((other) => other.words === words).length;
    return alike === 1 || (alike < versions.length && words.includes(' '));
  });

/** The words of a string without names: those in lower case, or a single word. */
const commonWordsIn = memoised((text: string): readonly string[] => {
  const small = text.match(/(?<![\p{L}’-]|\d\s)\p{Ll}+(?![\p{L}’:])/gu);
  return [...new Set(small ?? (/^\p{L}+$/u.test(text) ? [text.toLowerCase()] : []))];
});

type Uses = Record<Locale, Map<string, number>>;

/** Number of strings with a word, by language. */
function usesOf(versions: readonly Version[]): Uses {
  const uses: Uses = { fr: new Map(), en: new Map(), fi: new Map() };
  for (const { locale, words } of versions)
    for (const word of commonWordsIn(words)) uses[locale].set(word, (uses[locale].get(word) ?? 0) + 1);
  return uses;
}

/** The language with the most of the words elsewhere, at least half of them; otherwise its own. */
function familiarTo({ locale, words }: Version, uses: Uses): Locale {
  const all = commonWordsIn(words);
  const known = (language: Locale) =>
    all.filter((word) => (uses[language].get(word) ?? 0) > (language === locale ? 1 : 0)).length;
  const own = known(locale);
  return locales.find((language) => known(language) > own && known(language) >= all.length / 2) ?? locale;
}
