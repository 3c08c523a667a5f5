import type { Event } from '../schemas/event.ts';
import { sides, type Side } from '../schemas/organisation.ts';
import { memoised } from './memoised.ts';

/** The listed hours on the clock of one side: "12:00" to "16:00". */
export type Clock = { side: Side; start: string; end: string };

/** Beginning and end of the event with their offset from UTC: 1998-04-17T13:00:00+03:00 (ISO 8601). */
export const momentsOf = memoised(({ date, hours, sides: poles }: Event): { start: string; end: string } => {
  const zone = poles.counterparts.timeZone;
  return { start: moment(date.value, hours.start, zone), end: moment(date.value, hours.end, zone) };
});

/** The listed hours on the clocks of both sides, the delegation's first. */
export function clocksOf(event: Event): Clock[] {
  const { start, end } = momentsOf(event);
  return sides.map((side) => {
    const { timeZone } = event.sides[side];
    return { side, start: wallClock(start, timeZone), end: wallClock(end, timeZone) };
  });
}

function moment(date: string, time: string, timeZone: string): string {
  return `${date}T${time}:00${offsetsOf(timeZone)(new Date(`${date}T${time}Z`))}`;
}

/** The offsets of a time zone from UTC: what it is near a moment, as "+03:00". */
export function offsetsOf(timeZone: string): (near: Date) => string {
  const format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
  return (near) => {
    const name = format.formatToParts(near).find(({ type }) => type === 'timeZoneName')?.value ?? '';
    return name.replace('GMT', '') || '+00:00';
  };
}

function wallClock(at: string, timeZone: string): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' }).format(new Date(at));
}
