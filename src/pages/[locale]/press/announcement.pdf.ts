import type { APIRoute } from 'astro';
import { content } from '../../../content.ts';
import { pressFile } from '../../../formats/press-files.ts';

export const getStaticPaths = () => content.site.locales.map((locale) => ({ params: { locale } }));

export const GET: APIRoute = async ({ locals }) => {
  const { bytes, mediaType } = await pressFile(content, locals.locale, 'announcement.pdf');
  return new Response(bytes, { headers: { 'Content-Type': mediaType } });
};
