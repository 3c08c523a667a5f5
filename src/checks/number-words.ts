import { memoised } from '../model/memoised.ts';
import { byLocale, type Locale } from '../schemas/locale.ts';

/**
 * Patterns for two to twelve, with ordinals. Without “one”, which is in articles and idioms, and in Finnish without “second”, which
 * also means “other”, except as a rank.
 */
const small: Record<Locale, string[]> = {
  fr: [
    'deux(?:ième)?|seconde?',
    'trois(?:ième)?|un tiers',
    'quatr(?:e|ième)',
    'cinq(?:uième)?',
    'six(?:ième)?',
    'sept(?:ième)?',
  ].concat(['huit(?:ième)?', 'neu(?:f|vième)', 'dix(?:ième)?|dizaine', 'onz(?:e|ième)', 'douz(?:e|ième|aine)']),
  en: ['two|second(?!-hand)', 'three|third(?! part)', 'four(?:th)?', 'five|fifth', 'six(?:th)?', 'seven(?:th)?'].concat(
    ['eighth?', 'nin(?:e|th)', 'ten(?:th)?', 'eleven(?:th)?', 'twel(?:ve|fth)|dozen'],
  ),
  fi: [
    'kaksi|kahde(?!ksa|nväl)|kaht|toise(?:ksi|na)',
    'kolm',
    'nelj(?!änne[sk])|nelis',
    'viisi(?!\\p{L})|viide|viit(?:tä|een)',
  ]
    .concat(['kuusi(?!\\p{L})|kuude|kuut(?:ta|een)', 'seitsem', 'kahdeksa', 'yhdeksä', 'kymmen(?!i)'])
    .concat(['(?:yksi|yhden)toista', '(?:kaksi|kahden)toista']),
};
/** Thirteen to nineteen. */
const teens: Record<Locale, string[]> = {
  fr: ['treiz', 'quatorz', 'quinz', 'seiz']
    .map((root) => `${root}(?:e|ième|aine)`)
    .concat('dix-sept', 'dix-huit', 'dix-neuf'),
  en: ['thir', 'four', 'fif', 'six', 'seven', 'eigh', 'nine'].map((root) => `${root}teen(?:th(?![- ]centur))?`),
  fi: ['kolm', 'nelj', 'vii[sd]', 'kuu[sd]', 'seitsem', 'kahdeksa', 'yhdeksä'].map(
    (root) => `${root}\\p{L}{0,4}toista`,
  ),
};
const tens: Record<Locale, string[]> = {
  fr: ['vingt(?:aine)?', 'trent(?:e|aine)', 'quarant(?:e|aine)', 'cinquant(?:e|aine)'],
  en: ['twenty', 'thirty', 'forty', 'fifty'],
  fi: small.fi.slice(0, 4).map((unit) => `(?:${unit})\\p{L}{0,5}kymmen`),
};

/** Values with the pattern of each; greater numbers first, since compounds begin with the smaller ones. */
const values = byLocale((locale): [value: string, words: string][] => {
  const numbered = (words: string[], valueAt: (index: number) => number) =>
    words.map((each, index): [string, string] => [String(valueAt(index)), each]);
  return [
    ...numbered(tens[locale], (index) => (index + 2) * 10),
    ...numbered([...small[locale], ...teens[locale]], (index) => index + 2).reverse(),
  ];
});

/** All of them in one pattern, with a group for each. */
const patterns = byLocale((locale) => {
  const groups = values[locale].map(([, words]) => `(${words})`).join('|');
  return new RegExp(`(?<!\\p{L}|half past |puoli )(?:${groups})${locale === 'fi' ? '\\p{L}*' : '(?!\\p{L})'}`, 'giu');
});

/** The number that the groups of a match stand for. */
const valueOf = (groups: readonly unknown[], locale: Locale) =>
  values[locale][groups.findIndex((group) => group !== undefined)]?.[0] ?? '';

/** The spelt-out numbers in a text, as digits, each once, the greater first. */
export const numberWordsIn = memoised((text: string, locale: Locale): readonly string[] => {
  const found = new Set([...text.matchAll(patterns[locale])].map(([, ...groups]) => valueOf(groups, locale)));
  return values[locale].map(([value]) => value).filter((value) => found.has(value));
});

/** One as a number, and units of time, before which a number stands. */
const one: Record<Locale, string> = { fr: 'un|une', en: 'one|an?', fi: 'yksi|yhde\\p{L}+|yhtä' };
const timeUnits: Record<Locale, Record<string, string>> = {
  fr: { hours: 'heures?', days: 'jours?', weeks: 'semaines?', months: 'mois', years: 'ans?|années?' },
  en: { hours: 'hours?', days: 'days?', weeks: 'weeks?', months: 'months?', years: 'years?' },
  fi: {
    hours: 'tun(?:ti|ni|te)',
    days: 'päiv[äi]',
    weeks: 'viik(?:ko|o)',
    months: 'kuukau',
    years: 'vuo(?:si|de|te|tta|tis)',
  },
};
const durations = byLocale((locale) =>
  Object.entries(timeUnits[locale]).map(([unit, words]): [string, RegExp] => [
    unit,
    new RegExp(
      `(?<![\\p{L}\\d.,])(\\d+|${one[locale]})[ -](?:${words})${locale === 'fi' ? '\\p{L}*' : ''}(?!\\p{L})`,
      'giu',
    ),
  ]),
);

/** Durations in a text, with digits and English units: 5 months. */
export const durationsIn = memoised((text: string, locale: Locale): readonly string[] => {
  const inDigits = text
    .replaceAll(/[\u00A0\u202F]/g, ' ')
    .replace(patterns[locale], (_, ...groups: unknown[]) => valueOf(groups, locale));
  return durations[locale].flatMap(([unit, pattern]) =>
    [...inDigits.matchAll(pattern)].map(([, number = '']) => `${/\d/.test(number) ? number : 1} ${unit}`),
  );
});
