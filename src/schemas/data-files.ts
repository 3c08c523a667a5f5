import type { z } from 'zod';
import { accessibilitySchema } from './accessibility.ts';
import { correctionsSchema } from './correction.ts';
import { eventSchema } from './event.ts';
import { fieldsSchema } from './field.ts';
import { glossarySchema } from './glossary.ts';
import { placesSchema } from './place.ts';
import { pressSchema } from './press.ts';
import { revisionsSchema } from './revisions.ts';
import { siteSchema } from './site.ts';
import { sourcesSchema } from './source.ts';
import { spellingSchema } from './spelling.ts';

/** The data files of the content folder, each with its schema for the published languages: `event` is event.yaml. */
export const dataFiles = {
  site: siteSchema,
  event: eventSchema,
  fields: fieldsSchema,
  places: placesSchema,
  press: pressSchema,
  corrections: correctionsSchema,
  glossary: glossarySchema,
  spelling: spellingSchema,
  sources: sourcesSchema,
};

/** Data files that a command writes; each is absent until the command was run. */
export const recordedFiles = { accessibility: accessibilitySchema, revisions: revisionsSchema };

type DataOf<Files extends Record<string, (...published: never) => z.ZodType>> = {
  [Name in keyof Files]: z.infer<ReturnType<Files[Name]>>;
};

/** What the data files hold. */
export type Data = DataOf<typeof dataFiles> & Partial<DataOf<typeof recordedFiles>>;

export const dataFileNames = Object.keys(dataFiles) as (keyof typeof dataFiles)[];
export const recordedFileNames = Object.keys(recordedFiles) as (keyof typeof recordedFiles)[];
