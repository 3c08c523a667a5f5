import type { APIRoute } from 'astro';
import { content } from '../../../content.ts';
import { pressFile } from '../../../formats/press-files.ts';
import { pictureIds } from '../../../schemas/press.ts';

export const getStaticPaths = () =>
  content.site.locales.flatMap((locale) => pictureIds.map((picture) => ({ params: { locale, picture } })));

export const GET: APIRoute = async ({ locals, params }) => {
  const { bytes, mediaType } = await pressFile(content, locals.locale, `${params.picture}.svg`);
  return new Response(bytes, { headers: { 'Content-Type': mediaType } });
};
