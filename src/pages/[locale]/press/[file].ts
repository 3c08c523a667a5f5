import type { APIRoute } from 'astro';
import { content } from '../../../content.ts';
import { pressFiles, type PressFile } from '../../../formats/press-kit/press-files.ts';
import { pressKit } from '../../../formats/press-kit/press-kit.ts';

export const getStaticPaths = async () => {
  const ofLanguages = content.site.locales.map(async (locale) =>
    [...(await pressFiles(content, locale)), await pressKit(content, locale)].map((file) => ({
      params: { locale, file: file.name },
      props: { file },
    })),
  );
  return (await Promise.all(ofLanguages)).flat();
};

export const GET: APIRoute<{ file: PressFile }> = ({ props: { file } }) =>
  new Response(file.bytes, { headers: { 'Content-Type': file.mediaType } });
