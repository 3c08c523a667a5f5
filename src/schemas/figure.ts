import { z } from 'zod';
import { localised, type Locale } from './locale.ts';
import { qualifier, sources, year } from './sourced.ts';

const units = [
  'none',
  'EUR',
  'USD',
  'EUR-million',
  'USD-million',
  'EUR-billion',
  'USD-billion',
  'percent',
  'km',
  'ha',
  'm2',
] as const;
export type Unit = (typeof units)[number];

/** A number with what it measures, its year and its sources. Written by each language's own rules. */
export const figureSchema = (published: readonly Locale[]) =>
  z.strictObject({
    label: localised(published).describe('What the number counts, in each language.'),
    value: z
      .number()
      .refine(
        (value) => Math.abs(value) <= Number.MAX_SAFE_INTEGER,
        'Write it in a larger unit: no more than 15 digits are exact.',
      )
      .describe('The value itself.'),
    unit: z.enum(units).default('none').describe('Unit of the number; "none" where people or things are counted.'),
    qualifier: qualifier.optional(),
    year: year.describe('The year for which the value holds.'),
    sources,
  });

export type Figure = z.infer<ReturnType<typeof figureSchema>>;
