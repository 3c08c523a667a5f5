import { defineMiddleware, sequence } from 'astro:middleware';
import { content } from './content.ts';
import { localsAt } from './locals.ts';
import { finished } from './post-processing/finish-pages.ts';
import { withLateScripts } from './post-processing/late-scripts.ts';
import type { Locale } from './schemas/locale.ts';

/** Sets Astro.locals for every page: its language, its path, the content and the words of the interface. */
const setLocals = defineMiddleware(({ locals, currentLocale, url }, next) => {
  Object.assign(locals, localsAt(content, currentLocale as Locale, decodeURI(url.pathname)));
  return next();
});

/** Rewrites the HTML of every page: defers its scripts and, in a build, inlines its styles, makes URLs relative, adds its policy. */
const finishPage = defineMiddleware(async ({ locals: { path } }, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const html = withLateScripts(await response.text(), path);
  return new Response(import.meta.env.PROD ? finished(html, path) : html, response);
});

/** In `astro dev`, leads from a folder without a slash to the page, as hosts do. */
const toFolder = defineMiddleware(({ redirect, url: { pathname } }, next) =>
  import.meta.env.DEV && !/\/$|\.\w+$/.test(pathname) ? redirect(`${pathname}/`) : next(),
);

export const onRequest = sequence(toFolder, setLocals, finishPage);
