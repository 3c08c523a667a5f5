import type { APIRoute, GetStaticPaths } from 'astro';
import { content } from '../../../content.ts';
import { embedOf } from '../../../formats/partner-kit/oembed.ts';
import type { Organisation } from '../../../model/content.ts';
import type { Locale } from '../../../schemas/locale.ts';

export const getStaticPaths = (() =>
  content.site.locales.flatMap((locale) =>
    content.organisations.map((organisation) => ({
      params: { locale, organisation: organisation.id },
      props: { locale, organisation },
    })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ locale: Locale; organisation: Organisation }> = ({ props: { locale, organisation } }) =>
  Response.json(embedOf(content, organisation, locale), { headers: { 'Content-Type': 'application/json+oembed' } });
