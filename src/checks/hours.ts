import { hostSideOf, listedMoments } from '../model/clocks.ts';
import { readFacts, type Draft } from '../model/draft.ts';
import { memoised } from '../model/memoised.ts';
import type { Problem } from '../model/problem.ts';
import { clockOf } from '../model/time-zone.ts';
import { byLocale, type Locale } from '../schemas/locale.ts';
import { at, problemIf } from './findings.ts';
import { durationsIn } from './number-words.ts';
import { problemsOfEach } from './versions.ts';

const file = 'event.yaml';

/** The event ends after it begins, on the same day or on date.end. */
export function hoursAreInOrder(draft: Draft): Problem[] {
  if (!draft.event) return [];
  const { date, hours } = draft.event;
  const lastDay = date.end ?? date.value;
  if (lastDay < date.value) {
    const problem = `The event ends on ${lastDay}, before its first day.`;
    const remedy = 'Correct “date”: value is the first day, end the last.';
    return [{ ...at(draft, file, 'date', 'end'), problem, remedy }];
  }
  return problemIf(
    `${date.value} ${hours.start}` >= `${lastDay} ${hours.end}`,
    at(draft, file, 'hours'),
    'The event ends before it begins.',
    'Correct “hours”; when it ends on another day, as past midnight, write that day as “date.end”.',
  );
}

/** The hours exist in local time of the host: when clocks are put forward, an hour is skipped. */
export function hoursExist(draft: Draft): Problem[] {
  const { event } = draft;
  if (!event) return [];
  const { date, hours, sides } = event;
  const members = readFacts(draft).map(([, facts]) => facts);
  const side = hostSideOf(event, members);
  const moments = listedMoments(event, side);
  const days = { start: date.value, end: date.end ?? date.value };
  return (['start', 'end'] as const).flatMap((name) =>
    problemIf(
      moments[name].length === 0,
      at(draft, file, 'hours', name),
      `There is no ${hours[name]} on ${days[name]}: the clocks of ${sides[side].timeZone} are put forward over it.`,
      'Correct the hour, the day, or the time zone of the side that receives.',
    ),
  );
}

/** Hours by which one clock is set against another, in each language: two hours ahead. */
const gaps = byLocale((locale) => {
  const apart = { fr: 'd’avance|de retard|de décalage', en: 'ahead|behind|apart', fi: 'edellä|jäljessä' }[locale];
  return new RegExp(
    `(?<![\\p{L}\\d])[\\p{L}\\d]+[ \u00A0\u202F](?:heures?|hours?|tun\\p{L}+)(?=[ \u00A0\u202F](?:${apart}))`,
    'giu',
  );
});

const gapsIn = memoised((words: string, locale: Locale): readonly string[] => words.match(gaps[locale]) ?? []);

/** How many hours a sentence sets the clocks of the two sides apart is what they are apart on the day of the event. */
export function hoursApartAreRight(draft: Draft): Problem[] {
  const { event } = draft;
  if (!event) return [];
  const noon = Date.parse(`${event.date.value}T12:00Z`);
  const [here, there] = Object.values(event.sides).map(({ timeZone }) => {
    const { date, time } = clockOf(timeZone)(noon);
    return Date.parse(`${date}T${time}Z`) / 3_600_000;
  });
  const hours = Math.abs(Number(here) - Number(there));
  return problemsOfEach(draft, 'Correct the number, or “timeZone” of event.yaml.', ({ words, locale }) =>
    gapsIn(words, locale)
      .flatMap((clause) => durationsIn(clause, locale).filter((each) => each.endsWith(' hours')))
      .filter((said) => Number.isInteger(hours) && said !== `${hours} hours`)
      .map((said) => `says ${said} apart; the clocks of the sides are ${hours}`),
  );
}

/** Words by which a sentence tells one thing after another. */
const next: Record<Locale, RegExp> = {
  fr: /(?<!\p{L})puis(?!\p{L})/iu,
  en: /(?<!\p{L})then(?!\p{L})/iu,
  fi: /(?<!\p{L})sitten(?!\p{L})/iu,
};

/** A sentence that tells one part of the event after another has them in the order of event.yaml. */
export const partsAreInOrder = (draft: Draft): Problem[] =>
  problemsOfEach(draft, 'Tell them in their order, or correct “sessions” of event.yaml.', ({ words, locale }) =>
    words
      .split(/(?<=[.!?;])\s+/)
      .filter((sentence) => next[locale].test(sentence))
      .filter((sentence) => {
        const positions = (draft.event?.sessions ?? [])
          .map(({ title }) => title[locale].toLowerCase().match(/\p{L}{7,}/gu) ?? [])
          .map((names) => Math.max(...names.map((name) => sentence.toLowerCase().lastIndexOf(name.slice(0, 8)))))
          .filter((at) => at >= 0);
        return positions.some((at, index) => at < (positions[index - 1] ?? 0));
      })
      .map(() => 'tells the parts of the event in another order than event.yaml'),
  );
