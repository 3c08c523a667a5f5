import type { APIRoute } from 'astro';
import { content } from '../../../content.ts';
import { pressKit } from '../../../formats/press-kit.ts';

export const getStaticPaths = () => content.site.locales.map((locale) => ({ params: { locale } }));

export const GET: APIRoute = async ({ locals }) => {
  const { bytes, mediaType } = await pressKit(content, locals.locale);
  return new Response(bytes, { headers: { 'Content-Type': mediaType } });
};
