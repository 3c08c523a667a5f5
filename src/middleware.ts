import { defineMiddleware } from 'astro:middleware';
import { content } from './content.ts';
import { say, stringsFor } from './i18n/speak.ts';
import { gate, relative } from './urls/addresses.ts';

/** Tells every component which language it speaks and where it stands. */
export const onRequest = defineMiddleware(({ locals, params, url }, next) => {
  const { locales, defaultLocale } = content.site;
  const locale = locales.find((known) => known === params.locale) ?? defaultLocale;
  const path = params.locale ? decodeURI(url.pathname) : gate;
  Object.assign(locals, {
    content,
    locale,
    path,
    t: stringsFor(locale),
    say: (text) => say(text, locale),
    to: (address) => relative(path, address),
  } satisfies App.Locals);
  return next();
});
