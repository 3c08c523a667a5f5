import type { Content } from '../model/content.ts';
import type { Locale } from '../schemas/locale.ts';
import { gate, inLanguage, pageAddress } from './addresses.ts';
import { entryAt } from './sitemap.ts';

/** A page in another language; `x-default` is for readers whose own language is not published. */
export type Alternate = { lang: Locale | 'x-default'; address: string };

/**
 * The page at an address in every language, as search engines want to know them: each of these pages names the same ones. The
 * gate offers every language, so it is the home page of readers of none; what else is in no language has none.
 */
export function alternatesOf(content: Content, path: string): Alternate[] {
  const { site } = content;
  const home = path === gate || site.locales.some((locale) => path === pageAddress(locale, 'home'));
  if (home) {
    const homes = site.locales.map((lang) => ({ lang, address: pageAddress(lang, 'home') }));
    return [...homes, { lang: 'x-default', address: gate }];
  }
  if (!entryAt(content, path)) return [];
  const addressIn = (locale: Locale) => inLanguage(path, locale);
  return [
    ...site.locales.map((lang) => ({ lang, address: addressIn(lang) })),
    { lang: 'x-default', address: addressIn(site.defaultLocale) },
  ];
}
