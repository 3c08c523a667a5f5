import { defineMiddleware } from 'astro:middleware';
import { content } from './content.ts';
import { say, stringsFor } from './i18n/speak.ts';
import { relative, rootOf } from './urls/addresses.ts';

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
  const isPage = response.headers.get('content-type')?.startsWith('text/html');
  return isPage ? new Response(withOwnFiles(withLateScripts(await response.text()), path), response) : response;
});

/**
 * Astro finds its own files from the root of the host; this site may lie anywhere, so its pages find them on their own way.
 * The 404 page stands at any depth: it alone says where the site lies.
 */
function withOwnFiles(html: string, path: string): string {
  const files = '/_astro/';
  const way = path.startsWith('/404') ? rootOf(content.site.url) + files : relative(path, files);
  return html.replaceAll(/(?<=["(])\/_astro\//g, way);
}

/** A script that parts of the page name waits until somebody turns to one of them, as its address there: `browser/starter.ts`. */
function withLateScripts(html: string): string {
  const scripts = html.matchAll(/<script type="module" src="([^"]*\/(\w+)\.astro[^"]*)"><\/script>/g);
  return [...scripts].reduce((late, [script, address = '', name = '']) => {
    const parts = ` data-act="${name}"`;
    return late.includes(parts) ? late.replace(script, '').replaceAll(parts, ` data-act="${address}"`) : late;
  }, html);
}
