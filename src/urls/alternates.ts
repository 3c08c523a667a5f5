import type { Content } from '../model/content.ts';
import type { Locale } from '../schemas/locale.ts';
import { gate, inLanguage, profileAddress } from './addresses.ts';
import { shortAddress } from './partners.ts';

/** A page in another language; `x-default` is for readers whose own language is not published. */
export type Alternate = { lang: Locale | 'x-default'; address: string };

/**
 * The page at an address in every language, as search engines want to know them. The gate has none; the short address of
 * an organisation stands for its profile.
 */
export function alternatesOf({ site, organisations }: Content, path: string): Alternate[] {
  if (path === gate) return [];
  const organisation = organisations.find(({ id }) => shortAddress(id) === path);
  const addressIn = (locale: Locale) =>
    organisation ? profileAddress(locale, organisation) : inLanguage(path, locale);
  return [
    ...site.locales.map((lang) => ({ lang, address: addressIn(lang) })),
    { lang: 'x-default', address: addressIn(site.defaultLocale) },
  ];
}
