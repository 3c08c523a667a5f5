import { z } from 'zod';
import { revision } from './revisions.ts';
import { isoDate, sources, text } from './sourced.ts';

/** Front matter of every text. */
export const frontMatterSchema = z.strictObject({
  /** Heading of the page and name in links. */
  title: text(90),
  /** Shorter title for the menu, where the title is long. */
  menu: text(24).optional(),
  /** One or two sentences for search engines and shared links; that of a profile is in organisation.yaml. */
  description: text(160).min(50).optional(),
  /** Ids of sources of the text that no citation mark names. */
  sources: sources.optional(),
  /** Day of the last change to these words, not of the build. */
  updated: isoDate,
  /** Day of first publication on this site, where it is known. */
  published: isoDate.optional(),
  /** Of a translation: the revision of its source when it was last marked as current; `npm run renew` writes it. */
  translates: revision.optional(),
  /** Sentences that differ from the facts or from other languages on purpose: some of their words, and the reason. */
  differs: z.array(z.strictObject({ words: text(1200).min(8), because: text(1200).min(8) })).optional(),
});

export type FrontMatter = z.infer<typeof frontMatterSchema>;
