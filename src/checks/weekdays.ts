import { tags } from '../i18n/format.ts';
import type { Draft } from '../model/draft.ts';
import type { Problem } from '../model/problem.ts';
import { publishedIn } from '../model/published.ts';
import { byLocale, type Locale } from '../schemas/locale.ts';
import { problemsOf, type Finding } from './findings.ts';
import { mentionsIn } from './mentions.ts';
import { problemsOfEach } from './versions.ts';

const inWords = (locale: Locale, date: Date, format: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(tags[locale], { ...format, timeZone: 'UTC' }).format(date).toLowerCase();

/** Names of months, and patterns for a day of the week followed by a date, and for a date. */
function calendarOf(locale: Locale) {
  const months = Array.from({ length: 12 }, (_, month) =>
    inWords(locale, new Date(Date.UTC(2000, month)), { month: 'long' }),
  );
  const days = Array.from({ length: 7 }, (_, day) =>
    inWords(locale, new Date(Date.UTC(2000, 0, 1 + day)), { weekday: 'long' }),
  );
  const pattern = `(${days.join('|')})\\p{L}*,? (\\d{1,2})(?:er|\\.)? (${months.join('|')})\\p{L}*(?: (\\d{4}))?`;
  const day = `(?<!\\d)(\\d{1,2})(?:er|\\.)? (${months.join('|')})(?:ta)?(?!\\p{L})(?: (\\d{4}))?`;
  return { months, pattern: new RegExp(pattern, 'giu'), day: new RegExp(day, 'giu') };
}
const calendars = byLocale(calendarOf);

/** The day of the event, written with a year, has its own. */
export function dayOfEventHasItsYear(draft: Draft): Problem[] {
  const [year, month, day] = draft.event?.date.value.split('-').map(Number) ?? [];
  if (!month) return [];
  const dates = byLocale((locale) => {
    const name = calendars[locale].months[month - 1] ?? '';
    return new RegExp(`(?<!\\d)${day}(?:er|\\.)? ${name}\\p{L}* (\\d{4})`, 'giu');
  });
  return problemsOf(publishedIn(draft), ({ locale, words }) => {
    if (!locale) return undefined;
    return [...plain(words).matchAll(dates[locale])]
      .filter(([, said]) => Number(said) !== year)
      .map(([said]): Finding => [
        `“${said}” is the day of the event in another year.`,
        `Write ${year}, or word it without the day.`,
      ]);
  });
}

/** Every date and every time with minutes exists; 29 February without a year does. */
export const datesExist = (draft: Draft): Problem[] =>
  problemsOfEach(draft, 'Write a day of the calendar, and a time from 0:00 to 23:59.', ({ words, locale }) => {
    const { months, day } = calendars[locale];
    const noDays = [...plain(words).matchAll(day)]
      .filter(([, date, month = '', year = '2000']) => {
        const known = new Date(Date.UTC(Number(year), months.indexOf(month.toLowerCase()), Number(date)));
        return known.getUTCDate() !== Number(date);
      })
      .map(([said]) => said);
    const noTimes = mentionsIn(words, locale)
      .filter(({ kind, value }) => kind === 'time' && !/^(?:1?\d|2[0-3]):[0-5]\d$|:00$/.test(value))
      .map(({ value }) => value);
    return [...noDays, ...noTimes].map((said) => `says “${said}”, which does not exist`);
  });

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
