import type { APIRoute } from 'astro';
import { content } from '../content.ts';
import { absolute } from '../urls/addresses.ts';

/** RFC 9309: everything may be read, and here is the list of it. */
export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute(content.site.url, '/sitemap-index.xml')}\n`);
