import { say, stringsFor } from './i18n/speak.ts';
import type { Content } from './model/content.ts';
import type { Locale } from './schemas/locale.ts';
import { relative } from './urls/addresses.ts';

/** Astro.locals on the page at a path: see src/env.d.ts. */
export const localsAt = (content: Content, locale: Locale, path: string): App.Locals => ({
  content,
  locale,
  path,
  t: stringsFor(locale),
  say: (text) => say(text, locale),
  to: (address) => relative(path, address),
});
