import { z } from 'zod';
import { localised, type Locale } from './locale.ts';
import { sources } from './sourced.ts';

/** The pictures to print, in the order of the press page. */
export const pictureIds = ['map', 'timeline', 'who-does-what'] as const;
export type PictureId = (typeof pictureIds)[number];

const picture = (published: readonly Locale[]) =>
  z.strictObject({
    /** What it shows, to be printed under it. */
    caption: localised(published),
    /** Whose work it is, to be printed beside it. */
    credit: localised(published),
    /** What it shows, for those who hear it read; never the caption again. */
    alternative: localised(published),
    sources,
  });

/** content/press.yaml: what the press takes away. */
export const pressSchema = (published: readonly Locale[]) =>
  z.strictObject({
    /** Ready-made paragraphs, each of at most so many words. */
    boilerplates: z.array(z.strictObject({ words: z.int().min(10), text: localised(published), sources })).min(1),
    /** Why it matters, in two sentences. */
    angle: z.strictObject({ text: localised(published), sources }),
    /** What is said about each picture; the pictures themselves are drawn from the facts. */
    pictures: z.record(z.enum(pictureIds), picture(published)),
  });
