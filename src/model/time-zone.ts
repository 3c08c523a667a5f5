import { memoised } from './memoised.ts';

/** Local date, local time and offset from UTC at an instant: 1998-04-17, 13:00, +03:00 (ISO 8601). */
export type Reading = { date: string; time: string; offset: string };

const day = 86_400_000;

/**
 * The clock of a time zone, from the IANA database in Intl.
 *
 * @param timeZone IANA name
 * @returns gives the local time at an instant (milliseconds since 1970)
 */
export const clockOf = memoised((timeZone: string): ((at: number) => Reading) => {
  const format = new Intl.DateTimeFormat('en', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'longOffset',
  });
  return (at) => {
    const parts = format.formatToParts(at);
    const part = (name: Intl.DateTimeFormatPartTypes) => parts.find(({ type }) => type === name)?.value ?? '';
    return {
      date: [part('year'), part('month'), part('day')].join('-'),
      time: [part('hour'), part('minute')].join(':'),
      offset: part('timeZoneName').replace('GMT', '') || '+00:00',
    };
  };
});

/**
 * The instants at which a clock shows a local time: one on most days, none in the gap when clocks are put forward, two when they
 * are put back. Tries the offsets of a day before and a day after.
 *
 * @param clock see `clockOf`
 * @returns milliseconds since 1970, the earlier first, which is the one that RFC 5545 (section 3.3.5) chooses
 */
export function momentsAt(date: string, time: string, clock: (at: number) => Reading): number[] {
  const near = Date.parse(`${date}T${time}Z`);
  const offsets = new Set([near - day, near + day].map((at) => clock(at).offset));
  return [...offsets]
    .map((offset) => Date.parse(`${date}T${time}${offset}`))
    .filter((at) => {
      const reading = clock(at);
      return reading.date === date && reading.time === time;
    })
    .sort((a, b) => a - b);
}

const [quarter, hour] = [900_000, 3_600_000];

/**
 * The full hours that a clock shows between two instants, both included; one comes twice when the clock is put back.
 *
 * @param every interval in hours, counted from midnight
 */
export function wholeHours(from: number, to: number, every: number, clock: (at: number) => Reading) {
  const hours: { at: number; reading: Reading }[] = [];
  // Offsets from UTC are multiples of 15 minutes.
  for (let at = Math.ceil(from / quarter) * quarter; at <= to; at += quarter) {
    const reading = clock(at);
    if ((Date.parse(`${reading.date}T${reading.time}Z`) / hour) % every === 0) hours.push({ at, reading });
  }
  return hours;
}
