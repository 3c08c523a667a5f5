import { z } from 'zod';
import { languageTag } from './language.ts';
import { localised, type Locale } from './locale.ts';
import { id, isoDate, webAddress } from './sourced.ts';
import { text } from './words.ts';

/** Day, month or year, as far as the source tells: 1998-04-17, 1998-04 or 1998. */
const partialDate = z
  .string()
  .refine(
    (date) => /^\d{4}(-\d\d){0,2}$/.test(date) && isoDate.safeParse(date + '-01-01'.slice(date.length - 4)).success,
    'Write a date that exists as "1998-04-17", "1998-04" or "1998", in quotes.',
  );

/** content/sources.yaml: every document that a fact may cite, by id. */
export const sourcesSchema = (published: readonly Locale[]) =>
  z.record(
    id,
    z.strictObject({
      /** Title in the document's own language; one a language for what the site works out itself. */
      title: z.union([text(300), localised(published)]),
      /** Who published it. */
      publisher: z.union([text(300), localised(published)]),
      /** Where the copy that was read is held, when not at the publisher’s. */
      via: text(300).optional(),
      /** Address; left out when there is none. */
      url: webAddress.optional(),
      /** Address of an archived copy, for the day the first one answers no more. */
      archived: webAddress.optional(),
      /** Date of publication; left out when the document is undated. */
      date: partialDate.optional(),
      /** How sure the date is; `about` when it follows from the context only. */
      dateIs: z.enum(['about', 'before', 'after']).optional(),
      /** Language of the document (BCP 47). */
      lang: languageTag,
      /** What sort of witness it is. */
      kind: z.enum(['primary', 'press', 'reference', 'blog', 'wiki', 'computed']),
    }),
  );

export type Source = z.infer<ReturnType<typeof sourcesSchema>>[string];
