import { tags } from '../i18n/format.ts';
import { memoised } from '../model/memoised.ts';
import type { Locale } from '../schemas/locale.ts';

/** Languages that are called like the people of one country. */
const ofOneCountry = 'cs da de es et fi fr ga hu it ja ko lt lv nl pl ro ru sv tr zh'.split(' ');
const alphabet = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index));
/** ISO 3166-1 as far as it has names, and the continents of UN M49. */
const regions = [...alphabet.flatMap((first) => alphabet.map((second) => first + second)), '002', '019', '142', '150'];

/** What every ending of a name leaves of it: Suom of Suomi and Suomessa, Finland of Finlande and finlandais. */
const stemOf: Record<Locale, (name: string) => string> = {
  fr: (name) => name.replace(/e$/, ''),
  en: (name) => name,
  fi: (name) => name.replace(/(?:aat|lat|nti|i)$/u, (ending) => (ending === 'nti' ? 'n' : '')),
};

const perLocale = <T>(make: (locale: Locale) => T) => ({ fr: make('fr'), en: make('en'), fi: make('fi') });

/** How countries and continents, and in French and English their people, begin in a language, each with its code in force. */
const names = perLocale((locale) => {
  const name = (type: 'region' | 'language', code: string) =>
    stemOf[locale](new Intl.DisplayNames(tags[locale], { type, fallback: 'none' }).of(code) ?? '').toLowerCase();
  const regionOf = (tag: string) => new Intl.Locale(tag).maximize().region ?? '';
  const ofPeople = ofOneCountry.map((language): [string, string] => [name('language', language), regionOf(language)]);
  const ofRegions = regions.map((code): [string, string] => [name('region', code), regionOf(`und-${code}`)]);
  return new Map([...(locale === 'fi' ? [] : ofPeople), ...ofRegions].filter(([stem]) => stem.length > 2));
});

const patterns = perLocale((locale) => {
  const stems = [...names[locale].keys()].sort((a, b) => b.length - a.length);
  return new RegExp(`(?<!\\p{L})(${stems.join('|').replaceAll(/[().]/g, '\\$&')})\\p{L}*`, 'giu');
});

/** The endings of people and of what is theirs, which French and Finnish write small. */
const people = /(?:ais|ois|ien|éen|nol|and)(?:ne)?e?s?$|lai\p{L}*$/u;

/** The countries that a text of a language names, by code, and the text without them and without continents. */
export const countriesIn = memoised((text: string, locale: Locale) => {
  const codes = new Set<string>();
  const rest = text.replace(patterns[locale], (name, stem: string) => {
    if (!/^\p{Lu}/u.test(name) && !people.test(name)) return name;
    codes.add(names[locale].get(stem.toLowerCase()) ?? '');
    return '';
  });
  return { codes: [...codes].filter((code) => /\D/.test(code)), rest };
});
