import type { APIRoute } from 'astro';
import { content } from '../../../content.ts';
import { cardIds } from '../../../drawings/social-cards.ts';
import { cardPng } from '../../../formats/pictures/social-card.ts';

export const getStaticPaths = () =>
  content.site.locales.flatMap((locale) => cardIds(content).map((id) => ({ params: { locale, id } })));

export const GET: APIRoute = async ({ locals, params }) =>
  new Response(await cardPng(content, locals.locale, params.id ?? ''), { headers: { 'Content-Type': 'image/png' } });
