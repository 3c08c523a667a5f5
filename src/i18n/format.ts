import type { Figure, Unit } from '../schemas/figure.ts';
import type { Locale } from '../schemas/locale.ts';
import type { Qualifier } from '../schemas/sourced.ts';
import { collator, dateFormat, displayNames, numberFormat } from './formatters.ts';
import { typeset } from './typography.ts';

/** Regional conventions of each language of the interface (BCP 47). */
export const tags: Record<Locale, string> = { fr: 'fr-FR', en: 'en-GB', fi: 'fi-FI' };

const utc = { timeZone: 'UTC' } as const;

/**
 * A calendar date in words.
 *
 * @param date ISO 8601 date, as precise as is known: 1998-04-17, 1998-04 or 1998
 * @example formatDate('1998-04-17', 'fi') // 17. huhtikuuta 1998
 */
export function formatDate(date: string, locale: Locale): string {
  const parts = date.split('-').length;
  const text = dateFormat(tags[locale], {
    ...utc,
    year: 'numeric',
    ...(parts > 1 && { month: 'long' }),
    ...(parts > 2 && { day: 'numeric' }),
  }).format(new Date(date));
  return corrected(text, locale);
}

/**
 * The days of an event in words: the first and, where it ends on another, the last.
 *
 * @example formatDates({ value: '1998-04-17', end: '1998-04-18' }, 'fi') // 17.–18. huhtikuuta 1998
 */
export function formatDates(
  { value, end = value }: { value: string; end?: string | undefined },
  locale: Locale,
  weekday?: 'weekday',
): string {
  const format = dateFormat(tags[locale], {
    ...utc,
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    ...(weekday && { weekday: 'long' }),
  });
  return corrected(format.formatRange(new Date(value), new Date(end)), locale);
}

/**
 * A day without its year.
 *
 * @example formatDay('1998-05-01', 'fr') // 1er mai
 */
export function formatDay(date: string, locale: Locale): string {
  const format = dateFormat(tags[locale], { ...utc, month: 'long', day: 'numeric' });
  return corrected(format.format(new Date(date)), locale);
}

/** Corrects and typesets what Intl writes: English without a comma, and in French the first of a month as an ordinal. */
function corrected(text: string, locale: Locale): string {
  if (locale === 'fr') return typeset(text.replaceAll(/\b1(?=\p{Zs}?[\p{L}–])/gu, '1er'), locale);
  return typeset(locale === 'en' ? text.replaceAll(',', '') : text, locale);
}

/** A number by the rules of the language: 2 500 in French, 2,500 in English. */
export function formatNumber(value: number, locale: Locale): string {
  return typeset(numberFormat(tags[locale], { useGrouping: 'always' }).format(value), locale);
}

const qualifiers: Record<Locale, Record<Qualifier, string>> = {
  fr: { about: 'environ ', over: 'plus de ', nearly: 'près de ' },
  en: { about: 'about ', over: 'over ', nearly: 'nearly ' },
  fi: { about: 'noin ', over: 'yli ', nearly: 'lähes ' },
};

/** How each language writes a number in a unit, # being the number. A space becomes one without a break. */
const commonUnits = { none: '#', EUR: '# €', USD: '# $', km: '# km', ha: '# ha', m2: '# m²' };
const unitPatterns: Record<Locale, Record<Unit | 'million', string>> = {
  fr: {
    ...commonUnits,
    'EUR-million': '# M€',
    'USD-million': '# M$',
    'EUR-billion': '# Md€',
    'USD-billion': '# Md$',
    percent: '#\u202f%',
    million: '# millions',
  },
  en: {
    ...commonUnits,
    EUR: '€#',
    USD: '$#',
    'EUR-million': '€# million',
    'USD-million': '$# million',
    'EUR-billion': '€# billion',
    'USD-billion': '$# billion',
    percent: '#%',
    million: '# million',
  },
  fi: {
    ...commonUnits,
    'EUR-million': '# milj. €',
    'USD-million': '# milj. $',
    'EUR-billion': '# mrd. €',
    'USD-billion': '# mrd. $',
    percent: '# %',
    million: '# miljoonaa',
  },
};

const inUnit = (number: string, unit: Unit | 'million', locale: Locale): string =>
  unitPatterns[locale][unit].replaceAll(' ', '\u00a0').replace('#', () => number);

/** A year with its qualifier: 1998, about 1998. */
export function formatYear(year: number, qualifier: Qualifier | undefined, locale: Locale): string {
  if (!qualifier) return String(year);
  const vague = locale === 'fr' && qualifier === 'about' ? 'vers ' : qualifiers[locale][qualifier];
  return `${vague}${year}`;
}

/**
 * A figure as people write it: money from a thousand million on is rounded to billions with one decimal, counts from two million
 * on to millions. The data keep the exact value.
 *
 * @example formatFigure({ value: 40987, unit: 'EUR-million' }, 'en') // €41.0 billion
 * @example formatFigure({ value: 440_800_000, unit: 'none' }, 'fi') // 440,8 miljoonaa
 */
export function formatFigure(
  { value, unit, qualifier }: Pick<Figure, 'value' | 'unit' | 'qualifier'>,
  locale: Locale,
): string {
  const start = qualifier ? qualifiers[locale][qualifier] : '';
  const rounded = (divided: number, minimumFractionDigits: number) =>
    typeset(numberFormat(tags[locale], { minimumFractionDigits, maximumFractionDigits: 1 }).format(divided), locale);
  if ((unit === 'EUR-million' || unit === 'USD-million') && value >= 1000) {
    return start + inUnit(rounded(value / 1000, 1), unit === 'EUR-million' ? 'EUR-billion' : 'USD-billion', locale);
  }
  if (unit === 'none' && value >= 2e6) return start + inUnit(rounded(value / 1e6, 0), 'million', locale);
  return start + inUnit(formatNumber(value, locale), unit, locale);
}

/**
 * A latitude in degrees and minutes.
 *
 * @example formatLatitude(52.5) // 52° 30′ N
 */
export function formatLatitude(latitude: number): string {
  const minutes = Math.round(Math.abs(latitude) * 60);
  return `${Math.floor(minutes / 60)}°\u00a0${String(minutes % 60).padStart(2, '0')}′\u00a0${latitude < 0 ? 'S' : 'N'}`;
}

/** @example languageName('fi', 'fr') // finnois */
export function languageName(language: string, locale: Locale): string {
  return displayNames(tags[locale], { type: 'language' }).of(language) ?? language;
}

/** @example countryName('PT', 'fi') // Portugali */
export function countryName(country: string, locale: Locale): string {
  return displayNames(tags[locale], { type: 'region' }).of(country) ?? country;
}

const articles: Partial<Record<Locale, RegExp>> = { fr: /^(?:les? |la |l[’'])/i, en: /^(?:the|an?) /i };

/**
 * A name as it is sorted: without the article that it begins with.
 *
 * @example filed('L’annonce', 'fr') // annonce
 */
export const filed = (name: string, locale: Locale): string => name.replace(articles[locale] ?? '', '');

/**
 * The letter that a name is filed under: É under E in French, Ä under Ä in Finnish.
 *
 * @example initialOf('Économie', 'fr') // E
 */
export function initialOf(name: string, locale: Locale): string {
  const first = filed(name, locale).charAt(0).toLocaleUpperCase(tags[locale]);
  const plain = first.normalize('NFD').charAt(0);
  const sameLetter = collator(tags[locale], { sensitivity: 'base' }).compare(first, plain) === 0;
  return sameLetter ? plain : first;
}
