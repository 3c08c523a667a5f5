import { defineMiddleware } from 'astro:middleware';
import { content } from './content.ts';
import { withLateScripts } from './finish/late-scripts.ts';
import { say, stringsFor } from './i18n/speak.ts';
import type { Locale } from './schemas/locale.ts';
import { relative } from './urls/addresses.ts';

/** The last step of a build for each page; `astro dev` only defers scripts. */
const finished = import.meta.env.PROD ? (await import('./finish/finish-pages.ts')).finished : (html: string) => html;

/** Sets Astro.locals for every page: its language, its path, the content and the words of the interface. */
export const onRequest = defineMiddleware(async ({ locals, currentLocale, url }, next) => {
  const locale = currentLocale as Locale;
  const path = decodeURI(url.pathname);
  Object.assign(locals, {
    content,
    locale,
    path,
    t: stringsFor(locale),
    say: (text) => say(text, locale),
    to: (address) => relative(path, address),
  } satisfies App.Locals);
  const response = await next();
  const isPage = response.headers.get('content-type')?.startsWith('text/html');
  if (!isPage) return response;
  const html = withLateScripts(await response.text(), path);
  return new Response(finished(html, path), response);
});
