import type { Content } from '../model/content.ts';
import type { Locale } from '../schemas/locale.ts';
import { gate, inLanguage, pageAddress } from './addresses.ts';
import { textOfPage } from './targets.ts';

/** A language version of a page; `x-default` is for readers of all other languages. */
export type Alternate = { lang: Locale | 'x-default'; address: string };

/**
 * The language versions of a page for hreflang. All versions of a page have the same list, as search engines require. The gate is
 * the x-default of the home pages; other pages that are not in one language have no alternates.
 */
export function alternatesOf(content: Content, path: string): Alternate[] {
  const { site } = content;
  const home = path === gate || site.locales.some((locale) => path === pageAddress(locale, 'home'));
  if (home) {
    const homes = site.locales.map((lang) => ({ lang, address: pageAddress(lang, 'home') }));
    return [...homes, { lang: 'x-default', address: gate }];
  }
  if (!textOfPage(content, path)) return [];
  const addressIn = (locale: Locale) => inLanguage(path, locale);
  return [
    ...site.locales.map((lang) => ({ lang, address: addressIn(lang) })),
    { lang: 'x-default', address: addressIn(site.defaultLocale) },
  ];
}
