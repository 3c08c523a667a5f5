import { z } from 'zod';
import { figureSchema } from './figure.ts';
import { localised, type Locale } from './locale.ts';
import { id, isoDate, shortText, sources } from './sourced.ts';

/** A wall-clock time, 24 hours: "13:00". */
const time = z.iso.time({ precision: -1, error: 'Write a time as "09:30", in quotes.' });

/** An area and a city of the IANA list, as calendars write it; offsets and abbreviations have no daylight-saving time. */
function isTimeZone(name: string): boolean {
  if (!/^(?!Etc\/)[A-Z]\w+(?:\/[A-Z][\w-]+)+$/.test(name)) return false;
  try {
    Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

const countries = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
/** Codes that Intl names and ISO 3166-1 does not assign, such as EU, or UK for GB, are refused. */
const isCountry = (code: string) =>
  /^(?!ZZ|E[UZ]|UN|QO|X[AB])[A-Z]{2}$/.test(code) &&
  countries.of(code) !== undefined &&
  new Intl.Locale(`und-${code}`).region === code;

const side = (published: readonly Locale[]) =>
  z.strictObject({
    pole: localised(published).describe('Heading of the party, in each language.'),
    territory: localised(published).describe('Where its members come from, in each language.'),
    /** Id of places.yaml: its mark on the map. */
    place: id,
    city: shortText.describe('Its city, as written in the title of the event.'),
    /** IANA time zone of that place. */
    timeZone: z.string().refine(isTimeZone, 'Write a name of the IANA list, Area/City.'),
    /** Name of its time beside hours: “Finnish time”. */
    clock: localised(published),
  });

/** content/event.yaml: the event. The descriptions are also in the JSON Schema of the open data. */
export const eventSchema = (published: readonly Locale[]) =>
  z.strictObject({
    title: z
      .strictObject({
        value: shortText.describe('The title as announced; never translated.'),
        lang: z.enum(published).describe('Language of the title (BCP 47).'),
        meaning: localised(published).describe('What the title means, in each language.'),
        alternative: z
          .strictObject({ value: shortText.describe('That title.'), sources })
          .describe('The same event under another title.')
          .optional(),
        sources,
      })
      .describe('Title of the event.'),
    date: z
      .strictObject({
        value: isoDate
          .refine(
            (date) => date >= '1973',
            'Write a day since 1973: earlier clocks are not known here, or were off by seconds.',
          )
          .describe('The day, the first of several (ISO 8601).'),
        // Also where the event goes on past midnight.
        end: isoDate.describe('The last day, when it is another (ISO 8601).').optional(),
        sources,
      })
      .describe('The day of the event.'),
    /** Of the calendar entry: raise the number and set the day when title, date, hours or place are corrected. */
    edition: z.strictObject({ number: z.int().min(0), updated: isoDate }),
    /** Public hours in local time of the host: start on the first day, end on the last. */
    hours: z.strictObject({ start: time, end: time, sources }),
    clocks: z.strictObject({ sources }),
    venue: z
      .strictObject({
        name: shortText.describe('Name of the venue.'),
        street: shortText.describe('Street and number.'),
        postalCode: shortText.describe('Postal code.'),
        locality: shortText.describe('Town.'),
        country: z
          .string()
          .refine(isCountry, 'Write a code of ISO 3166-1, such as "PT".')
          .describe('Country (ISO 3166-1 alpha-2).'),
        place: id,
        sources,
      })
      .describe('Place of the event.'),
    sides: z.strictObject({ delegation: side(published), counterparts: side(published) }),
    distance: figureSchema(published)
      .omit({ label: true, year: true })
      .describe('Great-circle distance between the two parties.'),
    // The hours of a session are in `when`, if a source gives them.
    sessions: z
      .array(
        z.strictObject({
          id,
          title: localised(published).describe('Title of the part, in each language.'),
          description: localised(published).describe('What it consists of, in each language.'),
          when: localised(published).describe('When, as exactly as a source tells, in each language.'),
          sources,
        }),
      )
      .min(1)
      .describe('Parts of the event, in order.'),
  });

export type Event = z.infer<ReturnType<typeof eventSchema>>;
