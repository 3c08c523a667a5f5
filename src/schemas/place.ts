import { z } from 'zod';
import { localised, type Locale } from './locale.ts';
import { id, sources } from './sourced.ts';

/** content/places.yaml: points on the map, by id. Coordinates are decimal degrees (WGS 84). */
export const placesSchema = (published: readonly Locale[]) =>
  z.record(
    id,
    z.strictObject({
      name: localised(published),
      latitude: z.number().min(-90).max(90),
      longitude: z.number().min(-180).max(180),
      sources,
    }),
  );

export type Place = z.infer<ReturnType<typeof placesSchema>>[string];
