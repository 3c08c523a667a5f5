import type { Locale } from '../schemas/locale.ts';
import { pageIds, type Content, type Organisation, type Texts } from './content.ts';
import { memoised } from './memoised.ts';
import { ownerOf, type DescribedText, type Text } from './text.ts';

/** What a page is about: its texts and, where it is a profile, its organisation. */
export type Subject = { texts: Texts; organisation?: Organisation };

/** The subjects of all pages, then of all profiles, by id, in the order of the site; no organisation has the id of a page. */
export const subjectsOf = memoised(
  ({ pages, organisations }: Content) =>
    new Map<string, Subject>([
      ...pageIds.map((id): [string, Subject] => [id, { texts: pages[id] }]),
      ...organisations.map((organisation): [string, Subject] => [
        organisation.id,
        { texts: organisation.texts, organisation },
      ]),
    ]),
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

/** The source of a translation: the same text in the first language of the site. */
export function sourceOf(content: Content, text: Text): Text | undefined {
  const [first] = content.site.locales;
  return first && subjectsOf(content).get(ownerOf(text))?.texts[first];
}
