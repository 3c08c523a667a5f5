import { defineMiddleware } from 'astro:middleware';
import { content } from './content.ts';
import { withLateScripts } from './post-processing/late-scripts.ts';
import { localsAt } from './locals.ts';
import type { Locale } from './schemas/locale.ts';

/** The last step of a build for each page; `astro dev` only defers scripts. */
const finished = import.meta.env.PROD
  ? (await import('./post-processing/finish-pages.ts')).finished
  : (html: string) => html;

/** Sets Astro.locals for every page: its language, its path, the content and the words of the interface. */
export const onRequest = defineMiddleware(async ({ locals, currentLocale, url }, next) => {
  const path = decodeURI(url.pathname);
  Object.assign(locals, localsAt(content, currentLocale as Locale, path));
  const response = await next();
  const isPage = response.headers.get('content-type')?.startsWith('text/html');
  if (!isPage) return response;
  const html = withLateScripts(await response.text(), path);
  return new Response(finished(html, path), response);
});
