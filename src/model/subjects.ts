import type { Locale } from '../schemas/locale.ts';
import { pageIds, type Content, type Organisation, type PageId, type Texts } from './content.ts';
import { memoised } from './memoised.ts';
import { ownerOf, type DescribedText, type Text } from './text.ts';

/** What a page is about: the page itself, or the organisation of a profile. */
export type Subject = { id: string; texts: Texts } & (
  | { page: PageId; organisation?: undefined }
  | { page?: undefined; organisation: Organisation }
);

/** The subjects of all pages, then of all profiles, by id, in the order of the site; no organisation has the id of a page. */
export const subjectsOf = memoised(
  ({ pages, organisations }: Content) =>
    new Map(
      [
        ...pageIds.map((page): Subject => ({ id: page, texts: pages[page], page })),
        ...organisations.map((organisation): Subject => ({
          id: organisation.id,
          texts: organisation.texts,
          organisation,
        })),
      ].map((subject) => [subject.id, subject]),
    ),
);

/**
 * The organisation with an id.
 *
 * @throws Error when there is none
 */
export function organisationOf(content: Content, id: string): Organisation {
  const organisation = subjectsOf(content).get(id)?.organisation;
  if (!organisation) throw new Error(`There is no organisation ${id}.`);
  return organisation;
}

/** The text of an entry of the collections in src/content.config.ts, whose id is about/fr or alder-house/fi. */
export function textOf(content: Content, entry: { id: string }): DescribedText {
  const [owner, locale] = entry.id.split('/') as [string, Locale];
  const subject = subjectsOf(content).get(owner);
  if (!subject) throw new Error(`There is no text ${entry.id}.`);
  return subject.texts[locale];
}

/** The text in a file, with its subject; undefined for a file that is no text of the content. */
export const textAt = (content: Content, path: string) =>
  [...subjectsOf(content).values()]
    .flatMap((subject) => Object.values(subject.texts).map((text) => ({ subject, text })))
    .find(({ text }) => path.endsWith(`/${text.file}`));

/** The source of a translation: the same text in the first language of the site. */
export function sourceOf(content: Content, text: Text): Text | undefined {
  const [first] = content.site.locales;
  return first && subjectsOf(content).get(ownerOf(text))?.texts[first];
}
