import { z } from 'zod';
import { localised, type Locale } from './locale.ts';
import { id } from './sourced.ts';

/** content/fields.yaml: fields of work, in the order of the picture “who does what”. */
export const fieldsSchema = (published: readonly Locale[]) =>
  z.array(z.strictObject({ id, name: localised(published) })).min(1);
