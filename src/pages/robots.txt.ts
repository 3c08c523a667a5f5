import type { APIRoute } from 'astro';
import { content } from '../content.ts';
import { absolute } from '../urls/addresses.ts';

/** robots.txt (RFC 9309): allows everything and names the sitemap. */
export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute(content.site.url, '/sitemap-index.xml')}\n`);
