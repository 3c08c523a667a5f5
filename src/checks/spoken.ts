import { eld } from 'eld/extrasmall';
import type { Draft } from '../model/draft.ts';
import type { Problem } from '../model/problem.ts';
import { locales, type Locale } from '../schemas/locale.ts';
import { blocksByLanguage, valuesByLanguage, type Version } from './versions.ts';

/** Shorter words hold too few letter groups, and too many names, for their language to be told from them. */
const longEnough = 80;

eld.setLanguageSubset([...locales]);

/**
 * All words are in the language that they stand for: long ones by their letter groups, short ones, as kinds and labels, by
 * the words that the rest of the content has in each language.
 */
export function textsAreInTheirLanguage(draft: Draft): Problem[] {
  const versions = [...blocksByLanguage(draft), ...valuesByLanguage(draft)].flatMap(withoutNames);
  const told = versions.map((version) => {
    const isLong = version.words.length >= longEnough;
    return { version, isLong, language: isLong ? eld.detect(version.words).language : version.locale };
  });
  const uses = usesOf(
    told.filter(({ version, language }) => language === version.locale).map(({ version }) => version),
  );
  return told.flatMap(({ version, isLong, language }) => {
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

/** Without what all languages call alike, as the name of a company, or two of them in one word: programme. */
const withoutNames = (versions: Version[]) =>
  versions.filter(({ words }) => {
    const alike = versions.filter((other) => other.words === words).length;
    return alike === 1 || (alike < versions.length && words.includes(' '));
  });

/** The words of a text that are no names: those without a capital, or the only one. */
function wordsOf(text: string): string[] {
  const small = text.match(/(?<![\p{L}’-]|\d\s)\p{Ll}+(?![\p{L}’:])/gu);
  return [...new Set(small ?? (/^\p{L}+$/u.test(text) ? [text.toLowerCase()] : []))];
}

type Uses = Record<Locale, Map<string, number>>;

/** How many strings of each language have a word. */
function usesOf(versions: readonly Version[]): Uses {
  const uses: Uses = { fr: new Map(), en: new Map(), fi: new Map() };
  for (const { locale, words } of versions)
    for (const word of wordsOf(words)) uses[locale].set(word, (uses[locale].get(word) ?? 0) + 1);
  return uses;
}

/** Its own language, unless another one has more of the words elsewhere, and at least half of them. */
function familiarTo({ locale, words }: Version, uses: Uses): Locale {
  const all = wordsOf(words);
  const known = (language: Locale) =>
    all.filter((word) => (uses[language].get(word) ?? 0) > (language === locale ? 1 : 0)).length;
  const own = known(locale);
  return locales.find((language) => known(language) > own && known(language) >= all.length / 2) ?? locale;
}
