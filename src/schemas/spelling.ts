import { z } from 'zod';
import type { Locale } from './locale.ts';
import { distinct, shortText } from './sourced.ts';

/** content/spelling.yaml: words that are in no dictionary. */
export const spellingSchema = (published: readonly Locale[]) =>
  z.strictObject({
    /**
     * Names of people, places and firms that every language writes alike (Finnish adds endings). A paragraph must have the same
     * ones in every language.
     */
    names: distinct(shortText),
    /** Words of one language. */
    words: z.record(z.enum(published), distinct(shortText)),
  });
