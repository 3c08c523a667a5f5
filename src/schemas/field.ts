import { z } from 'zod';
import { localised, type Locale } from './locale.ts';
import { id } from './sourced.ts';

/** content/fields.yaml: lines of work shared by both sides, in the order of the picture. */
export const fieldsSchema = (published: readonly Locale[]) =>
  z.array(z.strictObject({ id, name: localised(published) })).min(1);
