import { z } from 'zod';
import { eventSchema } from '../../schemas/event.ts';
import { localised, type Locale } from '../../schemas/locale.ts';
import { organisationSchema } from '../../schemas/organisation.ts';
import { placesSchema } from '../../schemas/place.ts';
import { siteSchema } from '../../schemas/site.ts';
import { sourcesSchema } from '../../schemas/source.ts';
import { id, isoDate, sources } from '../../schemas/sourced.ts';

/** The fields that every file of open data begins with: who publishes it, and on what terms. */
const heading = (published: readonly Locale[]) => ({
  $schema: z.url().describe('Address of the JSON Schema that this file follows.'),
  site: z.url().describe('Address of the site that publishes this file.'),
  languages: z.array(z.enum(published)).min(1).describe('Languages of the texts (BCP 47).'),
  licence: siteSchema(published).shape.licence.describe('Licence under which this file may be used.'),
  attribution: localised(published).describe('Whom to name when this file is used, in each language.'),
  files: z
    .strictObject({
      event: z.url().describe('Address of the event.'),
      organisations: z.url().describe('Address of the organisations.'),
      sources: z.url().describe('Address of the sources, which the other two files name by id.'),
    })
    .describe('The files of open data of this site.'),
});

const inEach = <T extends z.ZodType>(published: readonly Locale[], value: T) => z.record(z.enum(published), value);
const pointOf = (published: readonly Locale[]) => placesSchema(published).valueType.describe('Its point on the map.');
const pageOf = (published: readonly Locale[]) =>
  inEach(published, z.url()).describe('Address of the page about it, in each language.');
const updatedOf = (published: readonly Locale[]) =>
  inEach(published, isoDate).describe(
    'The day on which the words of that page last changed, in each language (ISO 8601).',
  );

/** event.json: content/event.yaml with its places and with addresses in full. */
export function eventShape(published: readonly Locale[]) {
  const { title, date, venue, sides, distance, sessions } = eventSchema(published).shape;
  const [text, page, place] = [localised(published), pageOf(published), pointOf(published)];
  const moment = z.iso.datetime({ offset: true });
  const time = z.iso.time({ precision: -1 });
  const clock = z.strictObject({
    timeZone: z.string().describe('Time zone (IANA Time Zone Database).'),
    startDate: isoDate.describe('The day on which it begins there (ISO 8601).'),
    start: time.describe('Beginning, 24 hours.'),
    endDate: isoDate.describe('The day on which it ends there (ISO 8601).'),
    end: time.describe('End, 24 hours.'),
  });
  const { pole, territory, city } = sides.shape.delegation.shape;
  const organisations = z.array(z.url()).describe('Its organisations, by their permanent addresses, as announced.');
  const side = z.strictObject({ pole, territory, city, place, organisations });
  return z
    .strictObject({
      ...heading(published),
      id: z.url().describe('Identifier of the event, the same in the JSON-LD of every page.'),
      page,
      title,
      description: text.describe('Description in one or two sentences, in each language.'),
      announcement: z
        .strictObject({
          title: text.describe('Heading of the announcement, in each language.'),
          page,
          updated: updatedOf(published),
        })
        .describe('The announcement of the event, as this site tells it.'),
      date,
      hours: z
        .strictObject({
          start: moment.describe('Beginning, with its offset from UTC (ISO 8601).'),
          end: moment.describe('End, with its offset from UTC (ISO 8601).'),
          sources,
        })
        .describe('Public hours of the event.'),
      clocks: z
        .strictObject({
          delegation: clock.describe('On the clock of the delegation.'),
          counterparts: clock.describe('On the clock of its counterparts.'),
          sources,
        })
        .describe('The public hours on the clocks of both parties.'),
      venue: venue.extend({ place }).describe('Place of the event.'),
      sides: z
        .strictObject({
          delegation: side.describe('The visiting party.'),
          counterparts: side.describe('The receiving party.'),
        })
        .describe('The two parties to the event.'),
      distance,
      sessions,
    })
    .describe('One event: when, where and who, with the sources of each value.');
}

/** organisations.json: content/organisations/ with addresses in full. */
export function organisationsShape(published: readonly Locale[]) {
  const facts = organisationSchema(published);
  const text = localised(published);
  const place = pointOf(published).optional();
  const organisation = facts.extend({
    id,
    url: z.url().describe('Its permanent address, in no language.'),
    fields: z
      .array(z.strictObject({ id, name: text.describe('Name of the field, in each language.') }))
      .describe('Fields of work, the main one first.'),
    seat: facts.shape.seat.unwrap().extend({ place }).describe('Where it is based.').optional(),
    page: pageOf(published),
    updated: updatedOf(published),
  });
  const organisations = z
    .array(organisation)
    .describe('The organisations: the delegation, then its counterparts, each as announced.');
  return z
    .strictObject({ ...heading(published), organisations })
    .describe('The organisations of both parties to the event, with the sources of each value.');
}

/** sources.json: content/sources.yaml with the pages that cite each source. */
export function sourcesShape(published: readonly Locale[]) {
  const text = localised(published);
  const source = sourcesSchema(published).valueType.extend({
    id,
    title: text.describe(
      'Title of the document as this site writes it in each language: its own, or one that this site gives it.',
    ),
    publisher: text.describe('Who published the document, as this site writes it in each language.'),
    page: pageOf(published),
    usedOn: inEach(published, z.array(z.url())).describe(
      'Addresses of the pages that rest on the document, in each language.',
    ),
  });
  return z
    .strictObject({ ...heading(published), sources: z.array(source).describe('The documents.') })
    .describe('Every document that the open data cites, with the pages of the site that rest on it.');
}

export type EventFile = z.infer<ReturnType<typeof eventShape>>;
export type OrganisationsFile = z.infer<ReturnType<typeof organisationsShape>>;
export type SourcesFile = z.infer<ReturnType<typeof sourcesShape>>;
