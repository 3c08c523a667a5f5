import { z } from 'zod';
import { localised, type Locale } from './locale.ts';
import { id, sources } from './sourced.ts';

/** content/places.yaml: points on the map, by id. */
export const placesSchema = (published: readonly Locale[]) =>
  z.record(
    id,
    z.strictObject({
      name: localised(published).describe('Name of the point, in each language.'),
      latitude: z.number().min(-90).max(90).describe('Decimal degrees north (WGS 84).'),
      longitude: z.number().min(-180).max(180).describe('Decimal degrees east (WGS 84).'),
      sources,
    }),
  );

export type Place = z.infer<ReturnType<typeof placesSchema>>[string];
