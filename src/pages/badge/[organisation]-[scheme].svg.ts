import type { APIRoute, GetStaticPaths } from 'astro';
import { content } from '../../content.ts';
import { schemes, type Scheme } from '../../drawings/palette.ts';
import { badgesOf } from '../../formats/partner-kit/badge.ts';
import type { Organisation } from '../../model/content.ts';

export const getStaticPaths = (() =>
  content.organisations.flatMap((organisation) =>
    schemes.map((scheme) => ({ params: { organisation: organisation.id, scheme }, props: { organisation, scheme } })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ organisation: Organisation; scheme: Scheme }> = ({ props: { organisation, scheme } }) =>
  new Response(badgesOf(content)(organisation)[scheme], {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
