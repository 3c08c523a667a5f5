import type { APIRoute } from 'astro';
import { content } from '../../content.ts';
import { calendarOf } from '../../formats/calendar/icalendar.ts';

export const getStaticPaths = () => content.site.locales.map((locale) => ({ params: { locale } }));

export const GET: APIRoute = ({ locals }) =>
  new Response(calendarOf(content, locals.locale), { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
