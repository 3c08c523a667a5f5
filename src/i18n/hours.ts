import type { Locale } from '../schemas/locale.ts';
import { formatDay } from './format.ts';
import { typeset } from './typography.ts';

/**
 * A wall-clock time.
 *
 * @param time "13:00"
 * @example formatTime('13:00', 'fr') // 13 h
 */
export function formatTime(time: string, locale: Locale): string {
  const [hour = '', minute = ''] = time.split(':');
  if (locale === 'fr') return typeset(`${Number(hour)} h${minute === '00' ? '' : ` ${minute}`}`, 'fr');
  return `${Number(hour)}${locale === 'fi' ? '.' : ':'}${minute}`;
}

/** A wall-clock time on a day; a repeated one, when clocks are put back, is written with its offset from UTC. */
type Hour = { date: string; time: string; offset: string; isRepeated: boolean };
type Hours = { start: Hour; end: Hour };

/**
 * A range of wall-clock times; the dash has spaces around it where the times contain spaces.
 *
 * @example formatHours(hours, 'fi') // klo 13.00–17.00
 */
export function formatHours({ start, end }: Hours, locale: Locale): string {
  const range = [start, end]
    .map((hour) => formatHour(hour, locale))
    .join(locale === 'fr' || start.isRepeated || end.isRepeated ? '\u00a0–\u00a0' : '–');
  return locale === 'fi' ? `klo\u00a0${range}` : range;
}

const formatHour = ({ time, offset, isRepeated }: Hour, locale: Locale): string =>
  formatTime(time, locale) + (isRepeated ? `\u00a0(UTC${offset.replace('-', '−')})` : '');

const onAnotherDay: Record<Locale, (hours: string, day: string) => string> = {
  fr: (hours, day) => `le ${day}, ${hours}`,
  en: (hours, day) => `${hours} on ${day}`,
  fi: (hours, day) => `${day} ${hours}`,
};

type Ends = Record<'start' | 'end', { day: string; hour: string }>;
const overDays: Record<Locale, (ends: Ends) => string> = {
  fr: ({ start, end }) => `du ${start.day} à ${start.hour} au ${end.day} à ${end.hour}`,
  en: ({ start, end }) => `from ${start.hour} on ${start.day} to ${end.hour} on ${end.day}`,
  fi: ({ start, end }) => `${start.day} klo\u00a0${start.hour} – ${end.day} klo\u00a0${end.hour}`,
};

/**
 * The same range with its days, unless both are the day that is written beside it.
 *
 * @param day the day written beside it (ISO 8601)
 * @example formatClock(hoursInTokyo, 'en', '1998-04-17') // 3:00–7:00 on 18 April
 */
export function formatClock(hours: Hours, locale: Locale, day: string): string {
  const { start, end } = hours;
  const text = formatHours(hours, locale);
  if (start.date === end.date) {
    return start.date === day ? text : onAnotherDay[locale](text, formatDay(start.date, locale));
  }
  const written = (hour: Hour) => ({ day: formatDay(hour.date, locale), hour: formatHour(hour, locale) });
  return overDays[locale]({ start: written(start), end: written(end) });
}
