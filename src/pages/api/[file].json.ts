import type { APIRoute } from 'astro';
import { content } from '../../content.ts';
import { jsonSchemaOf } from '../../formats/open-data/json-schema.ts';
import { openData, type OpenData } from '../../formats/open-data/open-data.ts';

const files = Object.entries(openData(content)).flatMap(([name, data]) => [
  { file: name, json: data },
  { file: `${name}.schema`, json: jsonSchemaOf(name as keyof OpenData, content.site) },
]);

export const getStaticPaths = () => files.map(({ file, json }) => ({ params: { file }, props: { json } }));

export const GET: APIRoute = ({ props }) => new Response(`${JSON.stringify(props.json, undefined, 2)}\n`);
