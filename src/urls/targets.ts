import { pageIds, type Content } from '../model/content.ts';
import { organisationsById } from '../model/relations.ts';
import type { Locale } from '../schemas/locale.ts';
import { pageAddress, profileAddress } from './addresses.ts';

/** The address that an id in a text leads to, in a language; undefined for an id that is not of this site. */
export function targetAddress(content: Content, locale: Locale, id: string): string | undefined {
  const page = pageIds.find((known) => known === id);
  if (page) return pageAddress(locale, page);
  const organisation = organisationsById(content).get(id);
  return organisation && profileAddress(locale, organisation);
}

/** What an id is called where a link leads to it: the menu’s word for a page, the name of an organisation. */
export function targetName(content: Content, locale: Locale, id: string): string {
  const page = pageIds.find((known) => known === id);
  if (page) return content.pages[page][locale].frontMatter.menu ?? content.pages[page][locale].frontMatter.title;
  return organisationsById(content).get(id)?.names.short ?? id;
}

/** The place of a correction on the page it is about, which has at most one a day. */
export const correctionAnchor = (date: string): string => `correction-${date}`;

/** The id of the page or of the organisation that an address is about: its last name, or the home page where it has none. */
export const subjectOf = (address: string): string => address.split('/').filter(Boolean).slice(1).at(-1) ?? 'home';
