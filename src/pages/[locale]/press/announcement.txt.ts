import type { APIRoute } from 'astro';
import { content } from '../../../content.ts';
import { announcementText } from '../../../formats/announcement.ts';

export const getStaticPaths = () => content.site.locales.map((locale) => ({ params: { locale } }));

export const GET: APIRoute = ({ locals }) =>
  new Response(announcementText(content, locals.locale), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
