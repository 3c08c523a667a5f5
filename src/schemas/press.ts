import { z } from 'zod';
import { localised, type Locale } from './locale.ts';
import { sources } from './sourced.ts';

/** content/press.yaml: what the press takes away. */
export const pressSchema = (published: readonly Locale[]) =>
  z.strictObject({
    /** Ready-made paragraphs, each of at most so many words. */
    boilerplates: z.array(z.strictObject({ words: z.int().min(10), text: localised(published), sources })).min(1),
  });

export type Press = z.infer<ReturnType<typeof pressSchema>>;
