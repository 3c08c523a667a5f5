import { pageIds, type Content } from '../model/content.ts';
import type { Locale } from '../schemas/locale.ts';
import { pageAddress, profileAddress } from './addresses.ts';

/** The address that an id in a text leads to, in a language; undefined for an id that is not of this site. */
export function targetAddress({ organisations }: Content, locale: Locale, id: string): string | undefined {
  const page = pageIds.find((known) => known === id);
  if (page) return pageAddress(locale, page);
  const organisation = organisations.find((known) => known.id === id);
  return organisation && profileAddress(locale, organisation);
}

/** The page that a text of the content folder is the words of: organisations/alder-house/fi.mdx. */
export function addressOfText(content: Content, file: string): { locale: Locale; address: string } | undefined {
  const [, id, language] = /([^/]+)\/([^/]+)\.mdx$/.exec(file) ?? [];
  const locale = content.site.locales.find((known) => known === language);
  const address = locale && id ? targetAddress(content, locale, id) : undefined;
  return locale && address ? { locale, address } : undefined;
}
