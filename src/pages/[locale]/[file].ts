import type { APIRoute } from 'astro';
import { content } from '../../content.ts';
import { calendarFile, feedFiles, type MachineFile } from '../../formats/site/machine-files.ts';

/** The calendar and the feeds of each language. */
export const getStaticPaths = () =>
  content.site.locales.flatMap((locale) =>
    [calendarFile(content, locale), ...feedFiles(content, locale)].map((file) => ({
      params: { locale, file: file.address.split('/').at(-1) },
      props: { file },
    })),
  );

export const GET: APIRoute<{ file: MachineFile }> = ({ props: { file } }) =>
  new Response(file.text, { headers: { 'Content-Type': `${file.mediaType}; charset=utf-8` } });
