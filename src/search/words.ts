import type { Strings } from '../i18n/strings/strings.ts';
import { typeset } from '../i18n/typography.ts';
import type { Locale } from '../schemas/locale.ts';

const strings: Record<Locale, () => Promise<Strings['search']>> = {
  fr: async () => (await import('../i18n/strings/fr.ts')).search,
  en: async () => (await import('../i18n/strings/en.ts')).search,
  fi: async () => (await import('../i18n/strings/fi.ts')).search,
};

/** The strings of the search in a language. */
export type Words = {
  results: (count: number) => string;
  resultsFor: (count: number, words: string) => string;
  nothing: (query: string) => string;
  busy: string;
  /** What elements with data-says say, by its value. */
  labels: Partial<Record<string, string>>;
};

/** Fetches the strings of one language. */
export async function wordsFor(locale: Locale): Promise<Words> {
  const { results, resultsFor, nothing, busy, suggestion, instead, all, more } = await strings[locale]();
  const set = (text: string) => typeset(text, locale);
  return {
    results,
    resultsFor: (count, words) => set(resultsFor(count, words)),
    nothing: (query) => set(nothing(query)),
    busy: set(busy),
    labels: { suggestion: set(suggestion), instead: set(instead), all, more },
  };
}
