import { tags } from '../i18n/format.ts';
import { memoised } from '../model/memoised.ts';
import { byLocale, type Locale } from '../schemas/locale.ts';

/** Languages with the same name as the people of one country. */
const ofOneCountry = 'cs da de es et fi fr ga hu it ja ko lt lv nl pl ro ru sv tr zh'.split(' ');
const alphabet = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index));
/** Candidates for codes of ISO 3166-1, and the continents of UN M49. */
const regions = [...alphabet.flatMap((first) => alphabet.map((second) => first + second)), '002', '019', '142', '150'];

/** The stem that all forms of a name share: Suom for Suomi and Suomessa, Finland for Finlande and finlandais. */
const stemOf: Record<Locale, (name: string) => string> = {
  fr: (name) => name.replace(/e$/, ''),
  en: (name) => name,
  fi: (name) => name.replace(/(?:aat|lat|nti|i)$/u, (ending) => (ending === 'nti' ? 'n' : '')),
};

/** Peoples that are called otherwise than their country and their language. */
const irregular = {
  fr: { néerlandais: 'NL', hollandais: 'NL', belge: 'BE', britannique: 'GB', américain: 'US' },
  en: { dutch: 'NL', belgian: 'BE', british: 'GB', american: 'US', swiss: 'CH', norwegian: 'NO' },
  fi: {},
};

/** Stems of countries and continents, in French and English also of peoples, with their current codes. */
const names = byLocale((locale) => {
  const stemIn = (type: 'region' | 'language') => {
    const displayed = new Intl.DisplayNames(tags[locale], { type, fallback: 'none' });
    return (code: string) => stemOf[locale](displayed.of(code) ?? '').toLowerCase();
  };
  const [ofLanguage, ofRegion] = [stemIn('language'), stemIn('region')];
  const regionOf = (tag: string) => new Intl.Locale(tag).maximize().region ?? '';
  const ofPeople = ofOneCountry.map((language): [string, string] => [ofLanguage(language), regionOf(language)]);
  const ofRegions = regions.map((code): [string, string] => [ofRegion(code), regionOf(`und-${code}`)]);
  const peoples = locale === 'fi' ? [] : [...ofPeople, ...Object.entries<string>(irregular[locale])];
  return new Map([...peoples, ...ofRegions].filter(([stem]) => stem.length > 2));
});

const patterns = byLocale((locale) => {
  const stems = [...names[locale].keys()].sort((a, b) => b.length - a.length);
  return new RegExp(`(?<!\\p{L})(${stems.join('|').replaceAll(/[().]/g, '\\$&')})\\p{L}*`, 'giu');
});

/** Endings of peoples and adjectives, which French and Finnish do not capitalise. */
const people = /(?:ais|ois|ien|éen|nol|and|belge|ique|icain)(?:ne)?e?s?$|lai\p{L}*$/u;

/** The codes of the countries in a text, and the text without countries and continents. */
export const countriesIn = memoised((text: string, locale: Locale) => {
  const codes = new Set<string>();
  const rest = text.replace(patterns[locale], (name, stem: string) => {
    if (!/^\p{Lu}/u.test(name) && !people.test(name)) return name;
    codes.add(names[locale].get(stem.toLowerCase()) ?? '');
    return '';
  });
  return { codes: [...codes].filter((code) => /\D/.test(code)), rest };
});
