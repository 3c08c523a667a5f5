import type { APIRoute } from 'astro';
import { content } from '../../content.ts';
import { csvOf } from '../../formats/open-data/csv.ts';
import { openData, openDataTables } from '../../formats/open-data/open-data.ts';

const tables = openDataTables(openData(content));

export const getStaticPaths = () =>
  Object.entries(tables).map(([file, rows]) => ({ params: { file }, props: { csv: csvOf(rows) } }));

export const GET: APIRoute = ({ props }) => new Response(props.csv as string);
