import type { Content } from '../model/content.ts';
import { memoised } from '../model/memoised.ts';
import { subjectsOf, type Subject } from '../model/subjects.ts';
import type { DescribedText } from '../model/text.ts';
import type { Locale } from '../schemas/locale.ts';
import { pageAddress, profileAddress } from './addresses.ts';

/** The path of the page about a subject. */
export const subjectAddress = (locale: Locale, { page, organisation }: Subject): string =>
  organisation ? profileAddress(locale, organisation) : pageAddress(locale, page);

/** The path of a page or organisation by its id, in a language; undefined for any other id. */
export function targetAddress(content: Content, locale: Locale, id: string): string | undefined {
  const subject = subjectsOf(content).get(id);
  return subject && subjectAddress(locale, subject);
}

const textsByAddress = memoised(
  (content: Content) =>
    new Map(
      [...subjectsOf(content).values()].flatMap((subject) =>
        content.site.locales.map((locale) => [subjectAddress(locale, subject), subject.texts[locale]]),
      ),
    ),
);

/** The text of the page at a path; undefined where there is no page, and for pages that are not in one language. */
export const textOfPage = (content: Content, path: string): DescribedText | undefined =>
  textsByAddress(content).get(path);

/** The name of a page or organisation in links: the menu title, or the short name. */
export function targetName(content: Content, locale: Locale, id: string): string {
  const { organisation, texts } = subjectsOf(content).get(id) ?? {};
  const { menu, title = id } = texts?.[locale].frontMatter ?? {};
  return organisation?.names.short ?? menu ?? title;
}

/** Fragment of a correction on its page, which has at most one a day. */
export const correctionAnchor = (date: string): string => `correction-${date}`;

/** The id of the page or organisation at a path: its last segment, or `home`. */
export const idAt = (address: string): string => address.split('/').filter(Boolean).slice(1).at(-1) ?? 'home';
