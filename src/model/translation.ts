import type { Locale } from '../schemas/locale.ts';
import type { Text } from './text.ts';

/** The text that a translation was made from: that in the first language of the site. */
export const sourceOf = (texts: Record<Locale, Text>, locales: readonly Locale[]): Text | undefined =>
  locales[0] && texts[locales[0]];

/** Whether the words of the source changed after a translation was last compared with them. */
export const isStale = (text: Text, source: Text | undefined): boolean =>
  source !== undefined && text.locale !== source.locale && text.frontMatter.translates !== source.revision;
