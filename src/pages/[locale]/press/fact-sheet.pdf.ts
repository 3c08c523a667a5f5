import type { APIRoute } from 'astro';
import { content } from '../../../content.ts';
import { factSheetPdf } from '../../../formats/fact-sheet.ts';

export const getStaticPaths = () => content.site.locales.map((locale) => ({ params: { locale } }));

export const GET: APIRoute = async ({ locals }) => {
  const { bytes } = await factSheetPdf(content, locals.locale);
  return new Response(bytes, { headers: { 'Content-Type': 'application/pdf' } });
};
