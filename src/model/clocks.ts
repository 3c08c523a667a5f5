import type { Event } from '../schemas/event.ts';
import { sides, type Side } from '../schemas/organisation.ts';
import type { Content } from './content.ts';
import { memoised } from './memoised.ts';
import { clockOf, momentsAt, type Reading } from './time-zone.ts';

/** The start or the end of the event on one clock; isRepeated if the clock, being put back, shows that time twice. */
export type Hour = Reading & { isRepeated: boolean };

/** Start and end of the event on the clock of one side. */
export type Clock = { side: Side; start: Hour; end: Hour };

/** The side whose clock event.yaml uses: that of the host, or else that whose place is the venue’s. */
export function hostSideOf({ venue, sides: parties }: Event, members: readonly { side: Side; host: boolean }[]): Side {
  const host = members.find((member) => member.host);
  return host?.side ?? sides.find((side) => parties[side].place === venue.place) ?? 'counterparts';
}

/** The instants that the hours of event.yaml may mean, in milliseconds since 1970; see `momentsAt`. */
export function listedMoments({ date, hours, sides: parties }: Event, hostSide: Side) {
  const clock = clockOf(parties[hostSide].timeZone);
  return {
    start: momentsAt(date.value, hours.start, clock),
    end: momentsAt(date.end ?? date.value, hours.end, clock),
  };
}

/** Start and end of the event in milliseconds since 1970. */
export const spanOf = memoised(({ event, organisations }: Content): { start: number; end: number } => {
  const { start, end } = listedMoments(event, hostSideOf(event, organisations));
  return { start: firstOf(start), end: firstOf(end) };
});

/** The clocks of both sides, the delegation’s first. */
export const clocksOf = memoised((content: Content): [Clock, Clock] => {
  const span = spanOf(content);
  return sides.map((side) => {
    const clock = clockOf(content.event.sides[side].timeZone);
    const hourAt = (at: number): Hour => {
      const { date, time, offset } = clock(at);
      return { date, time, offset, isRepeated: momentsAt(date, time, clock).length > 1 };
    };
    return { side, start: hourAt(span.start), end: hourAt(span.end) };
  }) as [Clock, Clock];
});

/** The clock that event.yaml uses. */
export function hostClockOf(content: Content): Clock {
  const side = hostSideOf(content.event, content.organisations);
  return clocksOf(content)[sides.indexOf(side) as 0 | 1];
}

/** Start and end of the event with their offset from UTC: 1998-04-17T13:00:00+03:00 (ISO 8601). */
export function momentsOf(content: Content): { start: string; end: string } {
  const { start, end } = hostClockOf(content);
  return { start: inFull(start), end: inFull(end) };
}

const inFull = ({ date, time, offset }: Reading) => `${date}T${time}:00${offset}`;

function firstOf([first]: number[]): number {
  if (first === undefined) throw new Error('The clock of the host does not show the listed hours.');
  return first;
}
