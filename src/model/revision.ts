import { hash } from 'node:crypto';
import type { Event } from '../schemas/event.ts';
import type { OrganisationFacts, Side } from '../schemas/organisation.ts';
import type { Place } from '../schemas/place.ts';

/** A short hash of words, which changes whenever they do. */
export const revisionOf = (words: string): string => hash('sha256', words).slice(0, 12);

/** A hash of the facts of an organisation, without its texts. */
export const revisionOfFacts = (facts: OrganisationFacts & { id?: string; texts?: unknown }): string =>
  revisionOf(JSON.stringify({ ...facts, id: undefined, texts: undefined }));

/** A hash of what calendar entries contain of the event: its title, hours and place. */
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
