import { pageIds, type Content } from '../model/content.ts';
import { organisationsById } from '../model/relations.ts';
import type { Locale } from '../schemas/locale.ts';
import { pageAddress, profileAddress } from './addresses.ts';

/** The path of a page or organisation by its id, in a language; undefined for any other id. */
export function targetAddress(content: Content, locale: Locale, id: string): string | undefined {
  const page = pageIds.find((known) => known === id);
  if (page) return pageAddress(locale, page);
  const organisation = organisationsById(content).get(id);
  return organisation && profileAddress(locale, organisation);
}

/** The name of a page or organisation in links: the menu title, or the short name. */
export function targetName(content: Content, locale: Locale, id: string): string {
  const page = pageIds.find((known) => known === id);
  if (page) {
    const { menu, title } = content.pages[page][locale].frontMatter;
    return menu ?? title;
  }
  return organisationsById(content).get(id)?.names.short ?? id;
}

/** Fragment of a correction on its page, which has at most one a day. */
export const correctionAnchor = (date: string): string => `correction-${date}`;

/** The id of the page or organisation at a path: its last segment, or `home`. */
export const subjectOf = (address: string): string => address.split('/').filter(Boolean).slice(1).at(-1) ?? 'home';
