import { z } from 'zod';
import { revision } from './revisions.ts';
import { isoDate, sources } from './sourced.ts';
import { text } from './words.ts';

/** Front matter of every text: what the page is called and when its words last changed. */
export const frontMatterSchema = z.strictObject({
  /** Heading of the page and name in links. */
  title: text(90),
  /** Shorter name for the menu, where the title is long. */
  menu: text(24).optional(),
  /** One or two sentences for search engines and shared links; that of a profile stands in organisation.yaml. */
  description: text(160).min(50).optional(),
  /** Ids of the sources that vouch for words without a mark of their own. */
  sources: sources.optional(),
  /** Day of the last change to these words, not of the build. */
  updated: isoDate,
  /** Day on which these words first stood on this site, where it is known; never that of what they tell. */
  published: isoDate.optional(),
  /** Of a translation: the revision of the source text that it says; `npm run renew` writes it. */
  translates: revision.optional(),
  /** Sentences that are meant to differ from the facts or from the other languages: some of their words, and why. */
  differs: z.array(z.strictObject({ words: text(1200).min(8), because: text(1200).min(8) })).optional(),
});

export type FrontMatter = z.infer<typeof frontMatterSchema>;
