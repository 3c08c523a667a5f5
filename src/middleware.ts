import { defineMiddleware } from 'astro:middleware';
import { content } from './content.ts';
import { say, stringsFor } from './i18n/speak.ts';
import { relative } from './urls/addresses.ts';

/** Tells every component which language it speaks and where it stands. */
export const onRequest = defineMiddleware(async ({ locals, params, url }, next) => {
  const { locales, defaultLocale } = content.site;
  const locale = locales.find((known) => known === params.locale) ?? defaultLocale;
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
  const isPage = response.headers.get('content-type')?.startsWith('text/html') && !url.pathname.startsWith('/404');
  return isPage ? new Response(withRelativeFiles(await response.text(), path), response) : response;
});

/** Astro finds its own files from the root of the host; this site may lie anywhere. The 404 page alone must: it stands at any depth. */
function withRelativeFiles(html: string, path: string): string {
  return html.replaceAll(/(?<=["(])\/_astro\//g, relative(path, '/_astro/'));
}
