import { z } from 'zod';
import type { Locale } from './locale.ts';
import { shortText } from './sourced.ts';

/** content/spelling.yaml: what no dictionary knows. */
export const spellingSchema = (published: readonly Locale[]) =>
  z.strictObject({
    /**
     * Names of people, places and firms that every language writes alike, apart from the endings of Finnish: where one
     * language of a paragraph has them, the others have them too.
     */
    names: z.array(shortText),
    /** Words of one language. */
    words: z.record(z.enum(published), z.array(shortText)),
  });
