import { createHash } from 'node:crypto';
import type { Event } from '../schemas/event.ts';
import type { Place } from '../schemas/place.ts';
import type { Side } from '../schemas/organisation.ts';

/** A short fingerprint of words: another one as soon as one of them changes. */
export const revisionOf = (words: string): string => createHash('sha256').update(words).digest('hex').slice(0, 12);

/** What calendars hold of the event: its title, hours and place. */
export function revisionOfEvent({ title, date, hours, venue, sides }: Event, place: Place | undefined, host: Side) {
  const { name, street, postalCode, locality, country } = venue;
  return revisionOf(
    JSON.stringify([
      title.value,
      [date.value, hours.start, date.end ?? date.value, hours.end, sides[host].timeZone],
      [name, street, postalCode, locality, country, place?.latitude, place?.longitude],
    ]),
  );
}
