import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { content } from '../../../content.ts';
import { vcardOf } from '../../../formats/partner-kit/vcard.ts';
import { profilePaths } from '../../../paths.ts';

export const getStaticPaths = profilePaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ locals, props: { organisation } }) =>
  new Response(vcardOf(content, organisation, locals.locale), {
    headers: { 'Content-Type': 'text/vcard; charset=utf-8' },
  });
