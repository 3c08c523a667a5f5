import { defineMiddleware } from 'astro:middleware';
import { withContentPolicy } from '../hosts/content-policy.ts';

/** Gives each page its content policy, once everything in it is as it will be published. */
export const onRequest = defineMiddleware(async ({ url }, next) => {
  const response = await next();
  const isPage = response.headers.get('content-type')?.startsWith('text/html');
  return isPage ? new Response(withContentPolicy(await response.text(), url.pathname), response) : response;
});
