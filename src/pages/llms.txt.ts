import type { APIRoute } from 'astro';
import { content } from '../content.ts';
import { llmsTxt } from '../formats/site/llms-txt.ts';

export const GET: APIRoute = () =>
  new Response(llmsTxt(content), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
