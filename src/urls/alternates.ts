import type { Content } from '../model/content.ts';
import { derived } from '../model/derived.ts';
import type { Locale } from '../schemas/locale.ts';
import { gate, inLanguage, pageAddress, profileAddress } from './addresses.ts';
import { shortAddress } from './partners.ts';

/** A page in another language; `x-default` is for readers whose own language is not published. */
export type Alternate = { lang: Locale | 'x-default'; address: string };

const organisationsByShortAddress = derived(
  ({ organisations }: Content) =>
    new Map(organisations.map((organisation) => [shortAddress(organisation.id), organisation])),
);

/**
 * The page at an address in every language, as search engines want to know them. The gate offers
 * every language, so it is the home page of readers of none; the short address of an organisation stands for its profile.
 */
export function alternatesOf(content: Content, path: string): Alternate[] {
  const { site } = content;
  const home = path === gate || site.locales.some((locale) => path === pageAddress(locale, 'home'));
  if (home) {
    const homes = site.locales.map((lang) => ({ lang, address: pageAddress(lang, 'home') }));
    return [...homes, { lang: 'x-default', address: gate }];
  }
  const organisation = organisationsByShortAddress(content).get(path);
  const addressIn = (locale: Locale) =>
    organisation ? profileAddress(locale, organisation) : inLanguage(path, locale);
  return [
    ...site.locales.map((lang) => ({ lang, address: addressIn(lang) })),
    { lang: 'x-default', address: addressIn(site.defaultLocale) },
  ];
}
