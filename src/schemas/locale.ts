import { z } from 'zod';
import { text } from './sourced.ts';

/** The languages of the interface (BCP 47); a site publishes some or all of them. */
export const locales = ['fr', 'en', 'fi'] as const;
export type Locale = (typeof locales)[number];

/** Makes a value for each of some languages, by default for every language of the interface. */
export const byLocale = <T>(make: (locale: Locale) => T, some: readonly Locale[] = locales) =>
  Object.fromEntries(some.map((locale) => [locale, make(locale)])) as Record<Locale, T>;

/**
 * One text in every language of the site; a missing or an extra language is an error.
 *
 * @param longest maximum number of characters
 */
export const localised = (published: readonly Locale[], longest = 1200) => z.record(z.enum(published), text(longest));

export type Localised = Record<Locale, string>;
