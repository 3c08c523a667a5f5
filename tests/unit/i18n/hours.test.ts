import { describe, expect, test } from 'vitest';
import { formatClock, formatHours, formatTime } from '../../../src/i18n/hours.ts';
import type { Locale } from '../../../src/schemas/locale.ts';

/** An hour of a clock: "1998-04-17 13:00". */
function hour(at: string, isRepeated = false, offset = '+03:00') {
  const [date = '', time = ''] = at.split(' ');
  return { date, time, offset, isRepeated };
}

describe('times', () => {
  test.each<[Locale, string]>([
    ['fr', '13\u00a0h'],
    ['en', '13:00'],
    ['fi', '13.00'],
  ])('a full hour in %s', (locale, words) => {
    expect(formatTime('13:00', locale)).toBe(words);
  });

  test.each<[Locale, string]>([
    ['fr', '13\u00a0h\u00a030'],
    ['en', '13:30'],
    ['fi', '13.30'],
  ])('an hour and minutes in %s', (locale, words) => {
    expect(formatTime('13:30', locale)).toBe(words);
  });

  test.each<[Locale, string]>([
    ['fr', '9\u00a0h\u00a005'],
    ['en', '9:05'],
    ['fi', '9.05'],
  ])('an hour before ten in %s has one digit', (locale, words) => {
    expect(formatTime('09:05', locale)).toBe(words);
  });
});

describe('from one hour to another', () => {
  test.each<[Locale, string]>([
    ['fr', '13\u00a0h\u00a0–\u00a017\u00a0h\u00a030'],
    ['en', '13:00–17:30'],
    ['fi', 'klo\u00a013.00–17.30'],
  ])('in %s', (locale, words) => {
    expect(formatHours({ start: hour('1998-04-17 13:00'), end: hour('1998-04-17 17:30') }, locale)).toBe(words);
  });

  test('an hour that comes twice is told by its offset from UTC', () => {
    const hours = { start: hour('1998-10-25 01:30', true, '-04:00'), end: hour('1998-10-25 04:00') };
    expect(formatHours(hours, 'en')).toBe('1:30\u00a0(UTC−04:00)\u00a0–\u00a04:00');
  });
});

describe('the hours of a clock beside a day', () => {
  test.each<[Locale, string]>([
    ['fr', '3\u00a0h\u00a0–\u00a07\u00a0h'],
    ['en', '3:00–7:00'],
    ['fi', 'klo\u00a03.00–7.00'],
  ])('on that day they stand alone in %s', (locale, words) => {
    const hours = { start: hour('1998-05-01 03:00'), end: hour('1998-05-01 07:00') };
    expect(formatClock(hours, locale, '1998-05-01')).toBe(words);
  });

  test.each<[Locale, string]>([
    ['fr', 'le 1er\u00a0mai, 3\u00a0h\u00a0–\u00a07\u00a0h'],
    ['en', '3:00–7:00 on 1\u00a0May'],
    ['fi', '1.\u00a0toukokuuta klo\u00a03.00–7.00'],
  ])('on the next day they say so in %s', (locale, words) => {
    const hours = { start: hour('1998-05-01 03:00'), end: hour('1998-05-01 07:00') };
    expect(formatClock(hours, locale, '1998-04-30')).toBe(words);
  });

  test.each<[Locale, string]>([
    ['fr', 'du 30\u00a0avril à 22\u00a0h au 1er\u00a0mai à 2\u00a0h'],
    ['en', 'from 22:00 on 30\u00a0April to 2:00 on 1\u00a0May'],
    ['fi', '30.\u00a0huhtikuuta klo\u00a022.00 – 1.\u00a0toukokuuta klo\u00a02.00'],
  ])('past midnight each end has its day in %s', (locale, words) => {
    const hours = { start: hour('1998-04-30 22:00'), end: hour('1998-05-01 02:00') };
    expect(formatClock(hours, locale, '1998-04-30')).toBe(words);
  });
});
