import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { content } from '../../../content.ts';
import { qrCodesOf } from '../../../formats/partner-kit/qr-code.ts';
import { organisationPaths } from '../../../paths.ts';

export const getStaticPaths = organisationPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) =>
  new Response(qrCodesOf(content)(props.organisation), { headers: { 'Content-Type': 'image/svg+xml' } });
