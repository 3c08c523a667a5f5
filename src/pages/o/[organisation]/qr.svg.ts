import type { APIRoute, GetStaticPaths } from 'astro';
import { content } from '../../../content.ts';
import { qrCodesOf } from '../../../formats/partner-kit/qr-code.ts';
import type { Organisation } from '../../../model/content.ts';

export const getStaticPaths = (() =>
  content.organisations.map((organisation) => ({
    params: { organisation: organisation.id },
    props: { organisation },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ organisation: Organisation }> = ({ props }) =>
  new Response(qrCodesOf(content)(props.organisation), { headers: { 'Content-Type': 'image/svg+xml' } });
