import { z } from 'zod';
import type { Locale } from './locale.ts';
import { distinct, id, shortText } from './sourced.ts';

/** content/glossary.yaml: search terms that lead to a page, even if the page uses other words. */
export const glossarySchema = (published: readonly Locale[]) =>
  z.array(
    z.strictObject({
      /** Ids of the pages or organisations that answer, the best first. */
      leads: distinct(id).default([]),
      /** Of words that mean the same: whether they are a verb with its agents, such as make and maker. */
      verb: z.boolean().default(false),
      /** Words and phrases by language, in any order; a language without any has an empty list. */
      words: z.record(z.enum(published), distinct(shortText)),
    }),
  );
