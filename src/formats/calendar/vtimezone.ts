import { clockOf } from '../../model/time-zone.ts';

const [minute, day] = [60_000, 86_400_000];

/** A moment at which the clocks of a zone change, and their offsets from UTC before and after: "+02:00". */
type Change = { at: number; from: string; to: string };

/**
 * A time zone as RFC 5545 (section 3.6.5) tells it, from the tables of the IANA: each change of the clocks of some years and of
 * the year before them, so that any moment of those years has its offset.
 *
 * @param timeZone name of the IANA list
 * @param from the first of these years
 * @param to the last
 * @returns a VTIMEZONE component, its lines ended by CRLF
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
  for (let at = first; at < last; at += day) {
    const [from, to] = [offset(at), offset(at + day)];
    if (from !== to) changes.push({ at: firstMinute(at, at + day, (moment) => offset(moment) === to), from, to });
  }
  return changes;
}

/** The first minute between two at which something is true that stays true. */
function firstMinute(before: number, after: number, isTrue: (moment: number) => boolean): number {
  if (after - before <= minute) return after;
  const middle = before + Math.floor((after - before) / 2 / minute) * minute;
  return isTrue(middle) ? firstMinute(before, middle, isTrue) : firstMinute(middle, after, isTrue);
}

/** Summer time is whatever puts the clocks forward. Its onset is told by the clock that it ends. */
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

/** Read as if it were that many hours west, a moment in UTC becomes the wall-clock time that many hours east. */
const opposite = (offset: string) => offset.replace(/^[+-]/, (sign) => (sign === '+' ? '-' : '+'));
