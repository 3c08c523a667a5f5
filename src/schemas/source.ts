import { z } from 'zod';
import { localised, type Locale } from './locale.ts';
import { id, webAddress } from './sourced.ts';

/** Day, month or year, as far as the source tells: 1998-04-17, 1998-04 or 1998. */
const partialDate = z
  .string()
  .regex(
    /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
    'Write a date as "1998-04-17", "1998-04" or "1998", in quotes.',
  );

/** content/sources.yaml: every document that a fact may cite, by id. */
export const sourcesSchema = (published: readonly Locale[]) =>
  z.record(
    id,
    z.strictObject({
      /** Title in the document's own language; one a language for what the site works out itself. */
      title: z.union([z.string(), localised(published)]),
      /** Who published it. */
      publisher: z.union([z.string(), localised(published)]),
      /** Where the copy that was read is held, when not at the publisher’s. */
      via: z.string().optional(),
      /** Address; left out when there is none. */
      url: webAddress.optional(),
      /** Address of an archived copy, for the day the first one answers no more. */
      archived: webAddress.optional(),
      /** Date of publication; left out when the document is undated. */
      date: partialDate.optional(),
      /** How sure the date is; `about` when it follows from the context only. */
      dateIs: z.enum(['about', 'before', 'after']).optional(),
      /** Language of the document (BCP 47). */
      lang: z.string().regex(/^[a-z]{2,3}$/),
      /** What sort of witness it is. */
      kind: z.enum(['primary', 'press', 'reference', 'blog', 'wiki', 'computed']),
    }),
  );

export type Source = z.infer<ReturnType<typeof sourcesSchema>>[string];
