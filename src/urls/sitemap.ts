import type { Content } from '../model/content.ts';
import { memoised } from '../model/memoised.ts';
import { subjectsOf } from '../model/subjects.ts';
import { byLocale, type Localised } from '../schemas/locale.ts';
import { subjectAddress } from './targets.ts';

/** A page of the site in all its languages: its paths, and the days on which its texts last changed. */
export type Entry = { addresses: Localised; updated: Localised };

/** Every page that exists in all languages, in the order of the site. */
export function everyPage(content: Content): Entry[] {
  const { locales } = content.site;
  return [...subjectsOf(content).values()].map((subject) => ({
    addresses: byLocale((locale) => subjectAddress(locale, subject), locales),
    updated: byLocale((locale) => subject.texts[locale].frontMatter.updated, locales),
  }));
}

/** The same pages by each of their paths. */
const entriesByAddress = memoised(
  (content: Content) =>
    new Map(everyPage(content).flatMap((entry) => Object.values(entry.addresses).map((address) => [address, entry]))),
);

/** The page at a path, in any language; undefined for pages that are not in one language, and where there is none. */
export const entryAt = (content: Content, address: string): Entry | undefined => entriesByAddress(content).get(address);
