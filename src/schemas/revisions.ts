import { z } from 'zod';
import { isoDate } from './sourced.ts';

/** A hash that `npm run renew` writes. */
export const revision = z.string().regex(/^[0-9a-f]{12}$/, 'Leave this to npm run renew.');

const vouched = z.strictObject({ updated: isoDate, revision });

/** content/revisions.yaml: hashes of event, texts and facts of organisations at the last `npm run renew`, which alone writes it. */
export const revisionsSchema = () =>
  z.strictObject({
    event: vouched.extend({ number: z.int().min(0) }).optional(),
    /** By the path of their file. */
    texts: z.record(z.string(), vouched).default({}),
    /** By the id of their organisation. */
    facts: z.record(z.string(), revision).default({}),
  });
