import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { content } from '../../../content.ts';
import { embedOf } from '../../../formats/partner-kit/oembed.ts';
import { profilePaths } from '../../../paths.ts';

export const getStaticPaths = profilePaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ locals, props: { organisation } }) =>
  Response.json(embedOf(content, organisation, locals.locale), {
    headers: { 'Content-Type': 'application/json+oembed' },
  });
