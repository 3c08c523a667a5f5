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
export function formatDate(date: string, locale: Locale, weekday?: 'weekday'): string {
  const parts = date.split('-').length;
  const text = dateFormat(tags[locale], {
    ...utc,
    year: 'numeric',
    ...(parts > 1 && { month: 'long' }),
    ...(parts > 2 && { day: 'numeric' }),
    ...(weekday && { weekday: 'long' }),
  }).format(new Date(date));
  return ownWay(text, locale);
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
  return ownWay(format.formatRange(new Date(value), new Date(end)), locale);
}

/**
 * A day without its year.
 *
 * @example formatDay('1998-05-01', 'fr') // 1er mai
 */
export function formatDay(date: string, locale: Locale): string {
  const format = dateFormat(tags[locale], { ...utc, month: 'long', day: 'numeric' });
  return typeset(ownWay(format.format(new Date(date)), locale), locale);
}

/** What Intl writes otherwise: English without a comma, and in French the first of a month, which is an ordinal. */
function ownWay(text: string, locale: Locale): string {
  if (locale === 'en') return text.replaceAll(',', '');
  return locale === 'fr' ? text.replaceAll(/\b1(?=\p{Zs}?[\p{L}–])/gu, '1er') : text;
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

type InUnit = (number: string) => string;
const after =
  (unit: string): InUnit =>
  (number) =>
    `${number}\u00a0${unit}`;
const plain: InUnit = (number) => number;

const inUnits: Record<Locale, Record<Unit, InUnit>> = {
  fr: {
    none: plain,
    EUR: after('€'),
    USD: after('$'),
    'EUR-million': after('M€'),
    'USD-million': after('M$'),
    'EUR-billion': after('Md€'),
    'USD-billion': after('Md$'),
    percent: (number) => `${number}\u202f%`,
    km: after('km'),
    ha: after('ha'),
    m2: after('m²'),
  },
  en: {
    none: plain,
    EUR: (number) => `€${number}`,
    USD: (number) => `$${number}`,
    'EUR-million': (number) => `€${number}\u00a0million`,
    'USD-million': (number) => `$${number}\u00a0million`,
    'EUR-billion': (number) => `€${number}\u00a0billion`,
    'USD-billion': (number) => `$${number}\u00a0billion`,
    percent: (number) => `${number}%`,
    km: after('km'),
    ha: after('ha'),
    m2: after('m²'),
  },
  fi: {
    none: plain,
    EUR: after('€'),
    USD: after('$'),
    'EUR-million': after('milj.\u00a0€'),
    'USD-million': after('milj.\u00a0$'),
    'EUR-billion': after('mrd.\u00a0€'),
    'USD-billion': after('mrd.\u00a0$'),
    percent: after('%'),
    km: after('km'),
    ha: after('ha'),
    m2: after('m²'),
  },
};

/** A year, as exactly as it is known: 1998, about 1998. */
export function formatYear(year: number, qualifier: Qualifier | undefined, locale: Locale): string {
  if (!qualifier) return String(year);
  const vague = locale === 'fr' && qualifier === 'about' ? 'vers ' : qualifiers[locale][qualifier];
  return `${vague}${year}`;
}

const millions: Record<Locale, InUnit> = { fr: after('millions'), en: after('million'), fi: after('miljoonaa') };

/**
 * A figure as people write it: from a thousand millions on, money is told in billions with one decimal, and what is counted is
 * told in millions from two million on. The data keep the exact value.
 *
 * @example formatFigure({ value: 40987, unit: 'EUR-million' }, 'en') // €41.0 billion
 * @example formatFigure({ value: 440_800_000, unit: 'none' }, 'fi') // 440,8 miljoonaa
 */
export function formatFigure(
  { value, unit, qualifier }: Pick<Figure, 'value' | 'unit' | 'qualifier'>,
  locale: Locale,
): string {
  const start = qualifier ? qualifiers[locale][qualifier] : '';
  if ((unit === 'EUR-million' || unit === 'USD-million') && value >= 1000) {
    const inBillions = unit === 'EUR-million' ? 'EUR-billion' : 'USD-billion';
    const number = numberFormat(tags[locale], { minimumFractionDigits: 1, maximumFractionDigits: 1 });
    return start + inUnits[locale][inBillions](typeset(number.format(value / 1000), locale));
  }
  if (unit === 'none' && value >= 2e6) {
    const number = numberFormat(tags[locale], { maximumFractionDigits: 1 });
    return start + millions[locale](typeset(number.format(value / 1e6), locale));
  }
  return start + inUnits[locale][unit](formatNumber(value, locale));
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

/**
 * The letter that a name is filed under: É under E in French, Ä under Ä in Finnish.
 *
 * @example initialOf('Économie', 'fr') // E
 */
export function initialOf(name: string, locale: Locale): string {
  const first = name.charAt(0).toLocaleUpperCase(tags[locale]);
  const plain = first.normalize('NFD').charAt(0);
  const sameLetter = collator(tags[locale], { sensitivity: 'base' }).compare(first, plain) === 0;
  return sameLetter ? plain : first;
}
