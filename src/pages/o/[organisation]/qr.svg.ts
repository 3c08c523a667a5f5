import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { content } from '../../../content.ts';
import { qrCodeOf } from '../../../formats/partner-kit/qr-code.ts';
import { organisationPaths } from '../../../paths.ts';

export const getStaticPaths = organisationPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) =>
  new Response(qrCodeOf(content, props.organisation), { headers: { 'Content-Type': 'image/svg+xml' } });
