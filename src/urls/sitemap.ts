import { pageIds, type Content } from '../model/content.ts';
import { memoised } from '../model/memoised.ts';
import type { Localised } from '../schemas/locale.ts';
import { pageAddress, profileAddress } from './addresses.ts';

/** A page of the site in all its languages. */
export type Entry = {
  title: Localised;
  updated: Localised;
  addresses: Localised;
  kind: 'page' | 'profile';
};

/** Every page that exists in all languages, in the order of the site. */
export function everyPage({ site, pages, organisations }: Content): Entry[] {
  const each = (value: (locale: (typeof site.locales)[number]) => string) =>
    Object.fromEntries(site.locales.map((locale) => [locale, value(locale)])) as Localised;
  return [
    ...pageIds.map((id) => ({
      kind: 'page' as const,
      title: each((locale) => pages[id][locale].frontMatter.title),
      updated: each((locale) => pages[id][locale].frontMatter.updated),
      addresses: each((locale) => pageAddress(locale, id)),
    })),
    ...organisations.map((organisation) => ({
      kind: 'profile' as const,
      title: each((locale) => organisation.texts[locale].frontMatter.title),
      updated: each((locale) => organisation.texts[locale].frontMatter.updated),
      addresses: each((locale) => profileAddress(locale, organisation)),
    })),
  ];
}

/** The same pages by each of their paths. */
const entriesByAddress = memoised(
  (content: Content) =>
    new Map(everyPage(content).flatMap((entry) => Object.values(entry.addresses).map((address) => [address, entry]))),
);

/** The page at a path, in any language; undefined for pages that are not in one language, and where there is none. */
export const entryAt = (content: Content, address: string): Entry | undefined => entriesByAddress(content).get(address);
