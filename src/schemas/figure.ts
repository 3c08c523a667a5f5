import { z } from 'zod';
import { localised, type Locale } from './locale.ts';
import { qualifier, sources, year } from './sourced.ts';

/** Units a figure may have; `none` counts people or things that the label names. */
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
    label: localised(published),
    value: z.number(),
    unit: z.enum(units).default('none'),
    qualifier: qualifier.optional(),
    /** The year the number holds for. */
    year,
    sources,
  });

export type Figure = z.infer<ReturnType<typeof figureSchema>>;
