import { z } from 'zod';
import { localised, type Locale } from './locale.ts';
import { sources } from './sourced.ts';

/** The pictures for the press, in the order of the press page. */
export const pictureIds = ['map', 'timeline', 'who-does-what'] as const;
export type PictureId = (typeof pictureIds)[number];

const picture = (published: readonly Locale[]) =>
  z.strictObject({
    /** Printed under the picture. */
    caption: localised(published),
    /** Whose work it is. */
    credit: localised(published),
    /** Alternative text, which does not repeat the caption. */
    alternative: localised(published),
    sources,
  });

/** content/press.yaml: texts for the press. */
export const pressSchema = (published: readonly Locale[]) =>
  z.strictObject({
    /** Boilerplates, each with its maximum number of words. */
    boilerplates: z.array(z.strictObject({ words: z.int().min(10), text: localised(published), sources })).min(1),
    /** Why it matters, in two sentences. */
    angle: z.strictObject({ text: localised(published), sources }),
    pictures: z.record(z.enum(pictureIds), picture(published)),
  });
