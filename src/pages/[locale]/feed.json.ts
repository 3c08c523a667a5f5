import type { APIRoute } from 'astro';
import { content } from '../../content.ts';
import { jsonFeedOf } from '../../formats/feeds/json-feed.ts';

export const getStaticPaths = () => content.site.locales.map((locale) => ({ params: { locale } }));

export const GET: APIRoute = ({ locals }) =>
  new Response(JSON.stringify(jsonFeedOf(content, locals.locale)), {
    headers: { 'Content-Type': 'application/feed+json; charset=utf-8' },
  });
