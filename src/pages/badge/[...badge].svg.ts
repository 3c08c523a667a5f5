import type { APIRoute, GetStaticPaths } from 'astro';
import { content } from '../../content.ts';
import { schemes, type Scheme } from '../../drawings/palette.ts';
import { badgesOf } from '../../formats/partner-kit/badge.ts';
import type { Organisation } from '../../model/content.ts';
import type { Locale } from '../../schemas/locale.ts';

/** A badge in each language; addresses without one, which partners may have pasted, keep that of the first. */
export const getStaticPaths = (() =>
  content.organisations.flatMap((organisation) =>
    schemes.flatMap((scheme) => {
      const badge = (folder: string, locale: Locale) => ({
        params: { badge: `${folder}${organisation.id}-${scheme}` },
        props: { organisation, scheme, locale },
      });
      return [
        badge('', content.site.defaultLocale),
        ...content.site.locales.map((locale) => badge(`${locale}/`, locale)),
      ];
    }),
  )) satisfies GetStaticPaths;

type Props = { organisation: Organisation; scheme: Scheme; locale: Locale };

export const GET: APIRoute<Props> = ({ props: { organisation, scheme, locale } }) =>
  new Response(badgesOf(content, locale)(organisation)[scheme], { headers: { 'Content-Type': 'image/svg+xml' } });
