import type { Content } from './content.ts';
import { ownerOf, type Text } from './text.ts';

/** The source of a translation: the same text in the first language of the site. */
export function sourceOf({ site, pages, organisations }: Content, text: Text): Text | undefined {
  const [first] = site.locales;
  const owner = ownerOf(text);
  const texts = text.file.startsWith('pages/')
    ? Object.entries(pages).find(([id]) => id === owner)?.[1]
    : organisations.find(({ id }) => id === owner)?.texts;
  return first && texts?.[first];
}

/** Whether the source of a translation changed since the translation was last marked as current. */
export const isStale = (text: Text, source: Text | undefined): source is Text =>
  source !== undefined && text.locale !== source.locale && text.frontMatter.translates !== source.revision;
