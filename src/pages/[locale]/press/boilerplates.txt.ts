import type { APIRoute } from 'astro';
import { content } from '../../../content.ts';
import { boilerplatesText } from '../../../formats/boilerplates.ts';

export const getStaticPaths = () => content.site.locales.map((locale) => ({ params: { locale } }));

export const GET: APIRoute = ({ locals }) =>
  new Response(boilerplatesText(content, locals.locale), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
