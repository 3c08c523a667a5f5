import { defineMiddleware } from 'astro:middleware';
import { withContentPolicy } from '../hosts/content-policy.ts';
import { withUsedStyles } from '../styles/used-styles.ts';

/** Leaves each page what it uses, then writes down what it may do. */
export const onRequest = defineMiddleware(async ({ url }, next) => {
  const response = await next();
  const isPage = response.headers.get('content-type')?.startsWith('text/html');
  if (!isPage) return response;
  return new Response(withContentPolicy(withUsedStyles(await response.text()), url.pathname), response);
});
