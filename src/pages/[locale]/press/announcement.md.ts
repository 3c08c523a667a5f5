import type { APIRoute } from 'astro';
import { content } from '../../../content.ts';
import { announcementMarkdown } from '../../../formats/announcement.ts';

export const getStaticPaths = () => content.site.locales.map((locale) => ({ params: { locale } }));

export const GET: APIRoute = ({ locals }) =>
  new Response(announcementMarkdown(content, locals.locale), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
