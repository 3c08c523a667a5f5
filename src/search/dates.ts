import type { Locale } from '../schemas/locale.ts';

/** A date in digits: 12.7.2005, 12/07/2005, 12-7-05, 29.9. or 29/9. */
const inDigits = /(?<!\d)(\d\d?)([./-]) ?(\d\d?)(?:\2 ?(\d{4}|\d\d)?|(?<=\/\d\d?))(?!\d)/g;

/**
 * A query with the months of its dates in words, as texts have them; dates have the day first, or are ISO 8601.
 *
 * @example withMonthNames('12.7.2005', 'en') // 12 July 2005
 */
export function withMonthNames(query: string, locale: Locale): string {
  const name = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
  return query
    .replaceAll(/\b(\d{4})-(\d\d?)-(\d\d?)\b/g, '$3.$2.$1')
    .replaceAll(inDigits, (date: string, one: string, separator: string, other: string, year: string | undefined) => {
      // In American dates the month comes first.
      const [day, month] = separator === '/' && Number(other) > 12 ? [other, one] : [one, other];
      if (Number(day) < 1 || Number(day) > 31 || Number(month) < 1 || Number(month) > 12) return date;
      return ` ${day} ${name.format(Date.UTC(2000, Number(month) - 1))} ${year?.replace(/^\d\d$/, '20$&') ?? ''} `;
    });
}
