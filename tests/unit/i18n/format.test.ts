import { describe, expect, test } from 'vitest';
import {
  countryName,
  formatDate,
  formatDates,
  formatDay,
  formatFigure,
  formatLatitude,
  formatNumber,
  formatYear,
  initialOf,
  languageName,
  tags,
} from '../../../src/i18n/format.ts';
import type { Unit } from '../../../src/schemas/figure.ts';
import type { Locale } from '../../../src/schemas/locale.ts';

test('each language follows the conventions of one country', () => {
  expect(tags).toEqual({ fr: 'fr-FR', en: 'en-GB', fi: 'fi-FI' });
});

describe('dates', () => {
  test.each<[Locale, string]>([
    ['fr', '29\u00a0septembre 2009'],
    ['en', '29\u00a0September 2009'],
    ['fi', '29.\u00a0syyskuuta 2009'],
  ])('a day in %s has its month in words, on the same line', (locale, words) => {
    expect(formatDate('2009-09-29', locale)).toBe(words);
  });

  test.each<[Locale, string]>([
    ['fr', 'mardi 29\u00a0septembre 2009'],
    ['en', 'Tuesday 29\u00a0September 2009'],
    ['fi', 'tiistaina 29.\u00a0syyskuuta 2009'],
  ])('a day in %s may have its weekday', (locale, words) => {
    expect(formatDates({ value: '2009-09-29' }, locale, 'weekday')).toBe(words);
  });

  test.each<[Locale, string]>([
    ['fr', 'septembre 2009'],
    ['en', 'September 2009'],
    ['fi', 'syyskuu 2009'],
  ])('a month in %s has no day', (locale, words) => {
    expect(formatDate('2009-09', locale)).toBe(words);
  });

  test.each<Locale>(['fr', 'en', 'fi'])('a year in %s is a number', (locale) => {
    expect(formatDate('2009', locale)).toBe('2009');
  });

  test.each<[Locale, string]>([
    ['fr', '1er\u00a0octobre 2009'],
    ['en', '1\u00a0October 2009'],
    ['fi', '1.\u00a0lokakuuta 2009'],
  ])('the first of a month in %s is written by its own rule', (locale, words) => {
    expect(formatDate('2009-10-01', locale)).toBe(words);
  });

  test('in French the first of a month is an ordinal after its weekday too', () => {
    expect(formatDates({ value: '2009-10-01' }, 'fr', 'weekday')).toBe('jeudi 1er\u00a0octobre 2009');
  });

  test('in French no other day is an ordinal', () => {
    expect([formatDate('2009-10-11', 'fr'), formatDate('2009-10-21', 'fr'), formatDate('2009-10-31', 'fr')]).toEqual([
      '11\u00a0octobre 2009',
      '21\u00a0octobre 2009',
      '31\u00a0octobre 2009',
    ]);
  });

  test('January is not taken for the first of a month', () => {
    expect(formatDate('2009-01', 'fr')).toBe('janvier 2009');
  });

  test('the last day of a year stays in its year', () => {
    expect(formatDate('2009-12-31', 'en')).toBe('31\u00a0December 2009');
  });
});

describe('the days of an event', () => {
  test.each<[Locale, string]>([
    ['fr', '17\u00a0avril 1998'],
    ['en', '17\u00a0April 1998'],
    ['fi', '17.\u00a0huhtikuuta 1998'],
  ])('one day in %s is that day', (locale, words) => {
    expect(formatDates({ value: '1998-04-17' }, locale)).toBe(words);
  });

  test.each<[Locale, string]>([
    ['fr', 'jeudi 31\u00a0décembre 1998 – vendredi 1er\u00a0janvier 1999'],
    ['en', 'Thursday 31\u00a0December 1998 – Friday 1\u00a0January 1999'],
    ['fi', 'torstaina 31.\u00a0joulukuuta 1998 – perjantaina 1.\u00a0tammikuuta 1999'],
  ])('two days in %s say what differs', (locale, words) => {
    const days = formatDates({ value: '1998-12-31', end: '1999-01-01' }, locale, 'weekday');
    expect(days.replaceAll('\u2009', ' ')).toBe(words);
  });

  test('in French a first of the month is an ordinal at the beginning and at the end', () => {
    expect(formatDates({ value: '1998-05-01', end: '1998-05-02' }, 'fr')).toBe('1er–2\u00a0mai 1998');
  });

  test.each<[Locale, string]>([
    ['fr', '1er\u00a0mai'],
    ['en', '1\u00a0May'],
    ['fi', '1.\u00a0toukokuuta'],
  ])('a day in %s may stand without its year', (locale, words) => {
    expect(formatDay('1998-05-01', locale)).toBe(words);
  });
});

describe('numbers', () => {
  test.each<[Locale, string]>([
    ['fr', '1\u202f602'],
    ['en', '1,602'],
    ['fi', '1\u00a0602'],
  ])('thousands in %s are set apart', (locale, words) => {
    expect(formatNumber(1602, locale)).toBe(words);
  });

  test.each<[Locale, string]>([
    ['fr', '1\u202f234\u202f567,5'],
    ['en', '1,234,567.5'],
    ['fi', '1\u00a0234\u00a0567,5'],
  ])('millions and decimals in %s', (locale, words) => {
    expect(formatNumber(1234567.5, locale)).toBe(words);
  });

  test.each<Locale>(['fr', 'en', 'fi'])('a number below a thousand in %s has no space', (locale) => {
    expect(formatNumber(999, locale)).toBe('999');
  });
});

describe('figures', () => {
  test.each<[Unit, fr: string, en: string, fi: string]>([
    ['none', '1\u202f602', '1,602', '1\u00a0602'],
    ['EUR', '1\u202f602\u00a0€', '€1,602', '1\u00a0602\u00a0€'],
    ['USD', '1\u202f602\u00a0$', '$1,602', '1\u00a0602\u00a0$'],
    ['EUR-million', '1,6\u00a0Md€', '€1.6\u00a0billion', '1,6\u00a0mrd.\u00a0€'],
    ['USD-million', '1,6\u00a0Md$', '$1.6\u00a0billion', '1,6\u00a0mrd.\u00a0$'],
    ['EUR-billion', '1\u202f602\u00a0Md€', '€1,602\u00a0billion', '1\u00a0602\u00a0mrd.\u00a0€'],
    ['USD-billion', '1\u202f602\u00a0Md$', '$1,602\u00a0billion', '1\u00a0602\u00a0mrd.\u00a0$'],
    ['percent', '1\u202f602\u202f%', '1,602%', '1\u00a0602\u00a0%'],
    ['km', '1\u202f602\u00a0km', '1,602\u00a0km', '1\u00a0602\u00a0km'],
    ['ha', '1\u202f602\u00a0ha', '1,602\u00a0ha', '1\u00a0602\u00a0ha'],
    ['m2', '1\u202f602\u00a0m²', '1,602\u00a0m²', '1\u00a0602\u00a0m²'],
  ])('a figure in “%s” in each language', (unit, ...words) => {
    const figure = { value: 1602, unit };
    expect([formatFigure(figure, 'fr'), formatFigure(figure, 'en'), formatFigure(figure, 'fi')]).toEqual(words);
  });

  test.each([
    [{ value: 734.5, unit: 'EUR-million' }, '734,5\u00a0M€', '€734.5\u00a0million', '734,5\u00a0milj.\u00a0€'],
    [{ value: 40987, unit: 'EUR-million' }, '41,0\u00a0Md€', '€41.0\u00a0billion', '41,0\u00a0mrd.\u00a0€'],
    [{ value: 440_800_000, unit: 'none' }, '440,8\u00a0millions', '440.8\u00a0million', '440,8\u00a0miljoonaa'],
    [{ value: 60_000_000, unit: 'none' }, '60\u00a0millions', '60\u00a0million', '60\u00a0miljoonaa'],
    [{ value: 364_000, unit: 'none' }, '364\u202f000', '364,000', '364\u00a0000'],
  ] as const)('%o as people write it', (figure, ...words) => {
    expect((['fr', 'en', 'fi'] as const).map((locale) => formatFigure(figure, locale))).toEqual(words);
  });

  test.each<['about' | 'over' | 'nearly', fr: string, en: string, fi: string]>([
    ['about', 'environ 900\u00a0km', 'about 900\u00a0km', 'noin 900\u00a0km'],
    ['over', 'plus de 900\u00a0km', 'over 900\u00a0km', 'yli 900\u00a0km'],
    ['nearly', 'près de 900\u00a0km', 'nearly 900\u00a0km', 'lähes 900\u00a0km'],
  ])('a figure that is “%s” says so', (qualifier, ...words) => {
    const figure = { value: 900, unit: 'km', qualifier } as const;
    expect([formatFigure(figure, 'fr'), formatFigure(figure, 'en'), formatFigure(figure, 'fi')]).toEqual(words);
  });
});

describe('years', () => {
  test('a year that is exact is a number without a space', () => {
    expect(formatYear(1998, undefined, 'fr')).toBe('1998');
  });

  test.each<[Locale, string]>([
    ['fr', 'vers 1998'],
    ['en', 'about 1998'],
    ['fi', 'noin 1998'],
  ])('a year that is about right in %s', (locale, words) => {
    expect(formatYear(1998, 'about', locale)).toBe(words);
  });
});

describe('latitudes', () => {
  test.each([
    [43.2964, '43°\u00a018′\u00a0N'],
    [5.05, '5°\u00a003′\u00a0N'],
    [59.9999, '60°\u00a000′\u00a0N'],
    [0, '0°\u00a000′\u00a0N'],
    [-33.5, '33°\u00a030′\u00a0S'],
  ])('%d is written in degrees and minutes', (latitude, words) => {
    expect(formatLatitude(latitude)).toBe(words);
  });
});

describe('names of languages', () => {
  test.each<[string, Locale, string]>([
    ['fi', 'fr', 'finnois'],
    ['fr', 'en', 'French'],
    ['sv', 'fi', 'ruotsi'],
  ])('%s in %s', (language, locale, name) => {
    expect(languageName(language, locale)).toBe(name);
  });

  test('a language that nobody knows is called by its code', () => {
    expect(languageName('qqq', 'en')).toBe('qqq');
  });
});

describe('names of countries', () => {
  test.each<[string, Locale, string]>([
    ['PT', 'fr', 'Portugal'],
    ['DE', 'en', 'Germany'],
    ['PT', 'fi', 'Portugali'],
  ])('%s in %s', (country, locale, name) => {
    expect(countryName(country, locale)).toBe(name);
  });
});

describe('the letter that a name is filed under', () => {
  test.each<[string, Locale, string]>([
    ['alder', 'en', 'A'],
    ['Écluse', 'fr', 'E'],
    ['Älder', 'fr', 'A'],
    ['Écluse', 'fi', 'E'],
    ['älder', 'fi', 'Ä'],
    ['Öst', 'fi', 'Ö'],
    ['3 ports', 'fr', '3'],
    ['L’écluse', 'fr', 'E'],
    ['La délégation', 'fr', 'D'],
    ['Les ports', 'fr', 'P'],
    ['Lesseps', 'fr', 'L'],
    ['The harbour', 'en', 'H'],
    ['Theatre', 'en', 'T'],
    ['La Rochelle Lab', 'fi', 'L'],
  ])('“%s” in %s stands under %s', (name, locale, letter) => {
    expect(initialOf(name, locale)).toBe(letter);
  });
});
