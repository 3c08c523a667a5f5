import { z } from 'zod';
import { languageTag } from './language.ts';
import { localised, type Locale } from './locale.ts';
import { id, isoDate, text, webAddress } from './sourced.ts';

/** A day, month or year: 1998-04-17, 1998-04 or 1998. */
const partialDate = z
  .string()
  .refine(
    (date) => /^\d{4}(-\d\d){0,2}$/.test(date) && isoDate.safeParse(date + '-01-01'.slice(date.length - 4)).success,
    'Write a date that exists as "1998-04-17", "1998-04" or "1998", in quotes.',
  );

/** What sort of witness a document is, in the order in which a reader of sources wants them. */
export const sourceKinds = ['primary', 'press', 'reference', 'blog', 'wiki', 'computed'] as const;

/** content/sources.yaml: every document that a fact may cite, by id. The descriptions are also in the JSON Schema of the open data. */
export const sourcesSchema = (published: readonly Locale[]) =>
  z.record(
    id,
    z.strictObject({
      /** Title in the language of the document; one for each language of the site where it has none of its own. */
      title: z.union([text(300), localised(published)]),
      publisher: z.union([text(300), localised(published)]),
      via: text(300).describe('Where the copy that was read is held, when not at the publisher’s.').optional(),
      url: webAddress.describe('Address of the document; absent when there is none.').optional(),
      archived: webAddress.describe('Address of an archived copy of the document.').optional(),
      date: partialDate
        .describe('Day, month or year of publication (ISO 8601); absent when the document is undated.')
        .optional(),
      // `about` when the date follows from the context only.
      dateIs: z.enum(['about', 'before', 'after']).describe('How sure the date is; absent when it is sure.').optional(),
      lang: languageTag.describe('Language of the document (BCP 47).'),
      kind: z.enum(sourceKinds).describe('Type of source.'),
    }),
  );

export type Source = z.infer<ReturnType<typeof sourcesSchema>>[string];
