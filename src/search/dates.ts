import type { Locale } from '../schemas/locale.ts';
import { fold } from './fold.ts';

/** A date in digits: 12.7.2005, 12/07/2005, 12-7-05, 29.9. or 29/9. */
const inDigits = /(?<!\d)(\d\d?)([./-]) ?(\d\d?)(?:\2 ?(\d{4}|\d\d)?|(?<=\/\d\d?))(?!\d)/g;

/** A word beside a number, which may be a shortened month: 4 Jan 2016, Oct. 1995. */
const besideNumber = /(?<=\d(?:st|nd|rd|th|er|\.)? )\p{L}{3,}\b\.?|\p{L}{3,}\.?(?= \d)/gu;

/**
 * A query with the months of its dates in words, as texts have them, and in full; dates have the day first, or are ISO 8601.
 *
 * @example withMonthNames('12.7.2005', 'en') // 12 July 2005
 */
export function withMonthNames(query: string, locale: Locale): string {
  const name = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
  const months = Array.from({ length: 12 }, (_, month) => name.format(Date.UTC(2000, month)));
  return query
    .replaceAll(/\b(\d{4})-(\d\d?)-(\d\d?)\b/g, '$3.$2.$1')
    .replaceAll(inDigits, (date: string, one: string, separator: string, other: string, year: string | undefined) => {
      // In American dates the month comes first.
      const [day, month] = separator === '/' && Number(other) > 12 ? [other, one] : [one, other];
      if (Number(day) < 1 || Number(day) > 31 || Number(month) < 1 || Number(month) > 12) return date;
      return ` ${day} ${months[Number(month) - 1] ?? month} ${year?.replace(/^\d\d$/, '20$&') ?? ''} `;
    })
    .replaceAll(besideNumber, (word) => {
      const begun = months.filter((month) => fold(month).startsWith(fold(word.replace('.', ''))));
      return begun.length === 1 && begun[0] ? begun[0] : word;
    });
}
