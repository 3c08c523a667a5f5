import type { APIRoute } from 'astro';
import { content } from '../../content.ts';
import { dataFiles, type MachineFile } from '../../formats/site/machine-files.ts';

/** The open data, with its JSON Schemas. */
export const getStaticPaths = () =>
  Object.values(dataFiles(content))
    .flat()
    .map((file) => ({ params: { file: file.address.split('/').at(-1) }, props: { file } }));

export const GET: APIRoute<{ file: MachineFile }> = ({ props: { file } }) =>
  new Response(file.text, { headers: { 'Content-Type': `${file.mediaType}; charset=utf-8` } });
