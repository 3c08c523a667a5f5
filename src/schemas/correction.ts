import { z } from 'zod';
import { localised, type Locale } from './locale.ts';
import { id, isoDate, sources } from './sourced.ts';

/** content/corrections.yaml: every published mistake that was corrected, in any order. */
export const correctionsSchema = (published: readonly Locale[]) =>
  z.array(
    z.strictObject({
      /** Day of the correction. */
      date: isoDate,
      /** Id of the page or of the organisation that was wrong. */
      page: id,
      /** What was wrong and what the page says now. */
      what: localised(published),
      /** How it was found, or why it had been wrong. */
      why: localised(published),
      sources: sources.optional(),
    }),
  );

export type Correction = z.infer<ReturnType<typeof correctionsSchema>>[number];
