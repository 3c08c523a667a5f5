import type { APIRoute } from 'astro';
import { content } from '../../content.ts';
import { securityTxtOf } from '../../formats/site/security-txt.ts';

/** Astro writes no file for a response without a body. */
export const GET: APIRoute = () => {
  const text = securityTxtOf(content);
  return new Response(text ?? null, {
    status: text === undefined ? 404 : 200,
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
};
