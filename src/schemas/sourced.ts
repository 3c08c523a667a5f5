import { z } from 'zod';

/** The name of an entry: lower-case words joined by hyphens, as in an address. */
export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Use lower-case letters, digits and single hyphens.');

/** Ids of sources.yaml that vouch for the value beside them: at least one. */
export const sources = z.array(id).min(1, 'Name at least one source of sources.yaml.');

/** A calendar date, YYYY-MM-DD (ISO 8601). */
export const isoDate = z.iso.date();

/** A year of the common era. */
export const year = z.int().min(1500).max(2100);

/** How exact a number is; absent when it is exact. */
export const qualifier = z.enum(['about', 'over', 'nearly']);
export type Qualifier = z.infer<typeof qualifier>;

/** An address on the web; no other scheme may stand behind a link. */
export const webAddress = z.url({
  protocol: /^https?$/,
  error: 'Write an address that begins with https:// or http://.',
});

/** A name or a short phrase on one line. */
export const shortText = z.string().trim().min(1).max(120);
