import type { APIRoute } from 'astro';
import { content } from '../../content.ts';
import { atomOf } from '../../formats/feeds/atom.ts';

export const getStaticPaths = () => content.site.locales.map((locale) => ({ params: { locale } }));

export const GET: APIRoute = ({ locals }) =>
  new Response(atomOf(content, locals.locale), { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
