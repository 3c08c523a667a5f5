import { z } from 'zod';
import { figureSchema } from './figure.ts';
import { localised, type Locale } from './locale.ts';
import { id, isoDate, shortText, sources } from './sourced.ts';

/** A wall-clock time, 24 hours: "13:00". */
const time = z.iso.time({ precision: -1, error: 'Write a time as "09:30", in quotes.' });

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

const countries = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
const isCountry = (code: string) => /^(?!ZZ)[A-Z]{2}$/.test(code) && countries.of(code) !== undefined;

const side = (published: readonly Locale[]) =>
  z.strictObject({
    /** The pole, as a heading: "The South". */
    pole: localised(published),
    /** Where its members come from. */
    territory: localised(published),
    /** Id of places.yaml: its mark on the map. */
    place: id,
    /** Its city, as written in the event's title, to be set in the side's colour. */
    city: shortText,
    /** Clock of that place (IANA time zone). */
    timeZone: z.string().refine(isTimeZone, 'Write a name of the IANA list, Area/City.'),
    /** What its hours are called beside a figure: “Finnish time”. */
    clock: localised(published),
  });

/** content/event.yaml: the day itself. */
export const eventSchema = (published: readonly Locale[]) =>
  z.strictObject({
    title: z.strictObject({
      /** As announced, in its own language. Never translated. */
      value: shortText,
      lang: z.enum(published),
      /** What it means, in the other languages. */
      meaning: localised(published),
      /** The same event under another title. */
      alternative: z.strictObject({ value: shortText, sources }).optional(),
      sources,
    }),
    date: z.strictObject({
      value: isoDate.refine((date) => date >= '1970', 'Write a day since 1970: earlier clocks are not known here.'),
      /** The day on which it ends, when that is another: past midnight, or after several days. */
      end: isoDate.optional(),
      sources,
    }),
    /** Of the calendar entry: raise the number and set the day when title, date, hours or place are corrected. */
    edition: z.strictObject({ number: z.int().min(0), updated: isoDate }),
    /** Public hours, on the clock of the host's side: the beginning on the first day, the end on the last. */
    hours: z.strictObject({ start: time, end: time, sources }),
    clocks: z.strictObject({ sources }),
    venue: z.strictObject({
      name: shortText,
      street: shortText,
      postalCode: shortText,
      locality: shortText,
      /** ISO 3166-1 alpha-2. */
      country: z.string().refine(isCountry, 'Write a code of ISO 3166-1, such as "PT".'),
      place: id,
      sources,
    }),
    sides: z.strictObject({ delegation: side(published), counterparts: side(published) }),
    /** Great-circle distance between the two poles. */
    distance: figureSchema(published).omit({ label: true, year: true }),
    /** Parts of the day, in order; hours only where a source gives them. */
    sessions: z
      .array(
        z.strictObject({
          id,
          title: localised(published),
          description: localised(published),
          when: localised(published),
          sources,
        }),
      )
      .min(1),
  });

export type Event = z.infer<ReturnType<typeof eventSchema>>;
