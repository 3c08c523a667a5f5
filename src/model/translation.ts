import type { Text } from './text.ts';

/** Whether the source of a translation changed since the translation was last marked as current. */
export const isStale = (text: Text, source: Text | undefined): source is Text =>
  source !== undefined && text.locale !== source.locale && text.frontMatter.translates !== source.revision;
