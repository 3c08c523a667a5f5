import type { APIRoute, GetStaticPaths } from 'astro';
import { content } from '../../content.ts';
import { drawBadge } from '../../drawings/badge.ts';
import { toSvg } from '../../drawings/drawing.ts';
import { schemes, type Scheme } from '../../drawings/palette.ts';
import { badgeWords } from '../../formats/badge.ts';
import type { Organisation } from '../../model/content.ts';

export const getStaticPaths = (() =>
  content.organisations.flatMap((organisation) =>
    schemes.map((scheme) => ({ params: { organisation: organisation.id, scheme }, props: { organisation, scheme } })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ organisation: Organisation; scheme: Scheme }> = ({ props: { organisation, scheme } }) =>
  new Response(toSvg(drawBadge(badgeWords(content, organisation), scheme)), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
