import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { content } from '../../../content.ts';
import { vcardOf } from '../../../formats/partner-kit/vcard.ts';

export const getStaticPaths = () =>
  content.site.locales.flatMap((locale) =>
    content.organisations.map((organisation) => ({
      params: { locale, side: organisation.side, organisation: organisation.id },
      props: { organisation },
    })),
  );

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ locals, props: { organisation } }) =>
  new Response(vcardOf(content, organisation, locals.locale), {
    headers: { 'Content-Type': 'text/vcard; charset=utf-8' },
  });
