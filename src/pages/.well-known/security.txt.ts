import type { APIRoute } from 'astro';
import { content } from '../../content.ts';
import { securityTxtOf } from '../../formats/site/security-txt.ts';

/** An answer without a body leaves no file behind. */
export const GET: APIRoute = () => {
  const text = securityTxtOf(content);
  return new Response(text ?? null, {
    status: text === undefined ? 404 : 200,
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
};
