import { clockOf } from '../../model/time-zone.ts';

const [minute, day] = [60_000, 86_400_000];

/** A transition of a time zone: when it happens (milliseconds since 1970) and the offsets from UTC before and after, "+02:00". */
type Change = { at: number; from: string; to: string };

/**
 * A VTIMEZONE component (RFC 5545, section 3.6.5) with every transition of some years and of the year before, from the IANA
 * database in Intl.
 *
 * @param timeZone IANA name
 * @param from first year
 * @param to last year
 * @returns the component, its lines ended by CRLF
 */
export function vtimezone(timeZone: string, from: number, to = from): string {
  const [first, last] = [Date.UTC(from - 1, 0, 1), Date.UTC(to + 1, 0, 1)];
  const clock = clockOf(timeZone);
  const offset = (at: number) => clock(at).offset;
  const changes = changesOf(offset, first, last);
  const observances = changes.length > 0 ? changes : [{ at: first, from: offset(first), to: offset(first) }];
  return ['BEGIN:VTIMEZONE', `TZID:${timeZone}`, ...observances.flatMap(observance), 'END:VTIMEZONE', ''].join('\r\n');
}

function changesOf(offset: (at: number) => string, first: number, last: number): Change[] {
  const changes: Change[] = [];
  let from = offset(first);
  for (let at = first; at < last; at += day) {
    const to = offset(at + day);
    if (from !== to) changes.push({ at: firstMinute(at, at + day, (moment) => offset(moment) === to), from, to });
    from = to;
  }
  return changes;
}

/** Binary search for the first minute at which `isTrue` holds; it must be monotonic. */
function firstMinute(before: number, after: number, isTrue: (moment: number) => boolean): number {
  if (after - before <= minute) return after;
  const middle = before + Math.floor((after - before) / 2 / minute) * minute;
  return isTrue(middle) ? firstMinute(before, middle, isTrue) : firstMinute(middle, after, isTrue);
}

/** A sub-component: DAYLIGHT where the transition increases the offset. DTSTART is in local time before the transition. */
function observance({ at, from, to }: Change): string[] {
  const kind = Number(to.replace(':', '')) > Number(from.replace(':', '')) ? 'DAYLIGHT' : 'STANDARD';
  const onset = new Date(`${new Date(at).toISOString().slice(0, 19)}${opposite(from)}`);
  return [
    `BEGIN:${kind}`,
    `DTSTART:${onset.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}`,
    `TZOFFSETFROM:${from.replace(':', '')}`,
    `TZOFFSETTO:${to.replace(':', '')}`,
    `END:${kind}`,
  ];
}

/** Flips the sign: parsing a UTC time with the opposite offset gives the local time. */
const opposite = (offset: string) => offset.replace(/^[+-]/, (sign) => (sign === '+' ? '-' : '+'));
