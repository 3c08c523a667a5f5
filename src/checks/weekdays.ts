import { tags } from '../i18n/format.ts';
import type { Draft } from '../model/draft.ts';
import type { Problem } from '../model/problem.ts';
import { publishedIn } from '../model/published.ts';
import { byLocale, type Locale } from '../schemas/locale.ts';
import { type Finding, problemsOf } from './findings.ts';

const inWords = (locale: Locale, date: Date, format: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(tags[locale], { ...format, timeZone: 'UTC' }).format(date).toLowerCase();

/** Names of months, and a pattern for a day of the week followed by a date. */
function calendarOf(locale: Locale) {
  const months = Array.from({ length: 12 }, (_, month) =>
    inWords(locale, new Date(Date.UTC(2000, month)), { month: 'long' }),
  );
  const days = Array.from({ length: 7 }, (_, day) =>
    inWords(locale, new Date(Date.UTC(2000, 0, 1 + day)), { weekday: 'long' }),
  );
  const pattern = `(${days.join('|')})\\p{L}*,? (\\d{1,2})(?:er|\\.)? (${months.join('|')})\\p{L}*(?: (\\d{4}))?`;
  return { months, pattern: new RegExp(pattern, 'giu') };
}
const calendars = byLocale(calendarOf);

/** The day of the event, written with a year, has its own. */
export function dayOfEventHasItsYear(draft: Draft): Problem[] {
  const [year, month, day] = draft.event?.date.value.split('-').map(Number) ?? [];
  return problemsOf(publishedIn(draft), ({ locale, words }) => {
    if (!locale || !month) return undefined;
    const name = calendars[locale].months[month - 1] ?? '';
    const dates = new RegExp(`(?<!\\d)${day}(?:er|\\.)? ${name}\\p{L}* (\\d{4})`, 'giu');
    return [...plain(words).matchAll(dates)]
      .filter(([, said]) => Number(said) !== year)
      .map(([said]): Finding => [
        `“${said}” is the day of the event in another year.`,
        `Write ${year}, or word it without the day.`,
      ]);
  });
}

/** A day of the week agrees with the date after it; a date without a year is in the year of the event. */
export function weekdaysAreRight(draft: Draft): Problem[] {
  const ofEvent = draft.event?.date.value.slice(0, 4);
  return problemsOf(publishedIn(draft), ({ locale, words }) => {
    if (!locale) return undefined;
    const { months, pattern } = calendars[locale];
    return [...plain(words).matchAll(pattern)].flatMap(([said, weekday = '', day, month = '', year = ofEvent]) => {
      const date = new Date(Date.UTC(Number(year), months.indexOf(month.toLowerCase()), Number(day)));
      const right = inWords(locale, date, { weekday: 'long' });
      const finding: Finding = [`“${said}”: this was a ${right}.`, 'Correct the day of the week, or the date.'];
      return right === weekday.toLowerCase() ? [] : [finding];
    });
  });
}

const plain = (words: string) => words.replaceAll(/[\u00A0\u202F]/g, ' ');
