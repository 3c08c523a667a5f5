import { z } from 'zod';
import { eventSchema } from '../../schemas/event.ts';
import { localised, type Locale } from '../../schemas/locale.ts';
import { organisationSchema } from '../../schemas/organisation.ts';
import { placesSchema } from '../../schemas/place.ts';
import { siteSchema } from '../../schemas/site.ts';
import { sourcesSchema } from '../../schemas/source.ts';
import { id, isoDate, sources } from '../../schemas/sourced.ts';

/** What every file of open data begins with: whose it is, and on what terms. */
const heading = (published: readonly Locale[]) => ({
  $schema: z.url(),
  site: z.url(),
  languages: z.array(z.enum(published)).min(1),
  licence: siteSchema(published).shape.licence,
  attribution: localised(published),
  files: z.strictObject({ event: z.url(), organisations: z.url(), sources: z.url() }),
});

const inEach = <T extends z.ZodType>(published: readonly Locale[], value: T) => z.record(z.enum(published), value);
const pointOf = (published: readonly Locale[]) => placesSchema(published).valueType;

/** The shape of event.json: as content/event.yaml, with its places and addresses in full. */
export function eventShape(published: readonly Locale[]) {
  const { title, date, venue, sides, distance, sessions } = eventSchema(published).shape;
  const [text, page, place] = [localised(published), inEach(published, z.url()), pointOf(published)];
  const moment = z.iso.datetime({ offset: true });
  const time = z.iso.time({ precision: -1 });
  const clock = z.strictObject({ timeZone: z.string(), startDate: isoDate, start: time, endDate: isoDate, end: time });
  const { pole, territory, city } = sides.shape.delegation.shape;
  const side = z.strictObject({ pole, territory, city, place, organisations: z.array(z.url()) });
  return z.strictObject({
    ...heading(published),
    id: z.url(),
    page,
    title,
    description: text,
    announcement: z.strictObject({ title: text, page, updated: inEach(published, isoDate) }),
    date,
    hours: z.strictObject({ start: moment, end: moment, sources }),
    clocks: z.strictObject({ delegation: clock, counterparts: clock, sources }),
    venue: venue.extend({ place }),
    sides: z.strictObject({ delegation: side, counterparts: side }),
    distance,
    sessions,
  });
}

/** The shape of organisations.json: as content/organisations/, with addresses in full. */
export function organisationsShape(published: readonly Locale[]) {
  const facts = organisationSchema(published);
  const text = localised(published);
  const place = pointOf(published).optional();
  const organisation = facts.extend({
    id,
    url: z.url(),
    description: text,
    fields: z.array(z.strictObject({ id, name: text })),
    seat: facts.shape.seat.unwrap().extend({ place }).optional(),
    page: inEach(published, z.url()),
    updated: inEach(published, isoDate),
  });
  return z.strictObject({ ...heading(published), organisations: z.array(organisation) });
}

/** The shape of sources.json: as content/sources.yaml, with the pages that rest on each. */
export function sourcesShape(published: readonly Locale[]) {
  const text = localised(published);
  const source = sourcesSchema(published).valueType.extend({
    id,
    title: text,
    publisher: text,
    page: inEach(published, z.url()),
    usedOn: inEach(published, z.array(z.url())),
  });
  return z.strictObject({ ...heading(published), sources: z.array(source) });
}

export type EventFile = z.infer<ReturnType<typeof eventShape>>;
export type OrganisationsFile = z.infer<ReturnType<typeof organisationsShape>>;
export type SourcesFile = z.infer<ReturnType<typeof sourcesShape>>;
