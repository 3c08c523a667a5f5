import type { APIRoute } from 'astro';
import { content } from '../../../content.ts';
import { pageMarkdown } from '../../../formats/documents/markdown.ts';
import { everyDocument } from '../../../pages-as-markdown/page.ts';

type Props = ReturnType<typeof everyDocument>[number];

export const getStaticPaths = () =>
  content.site.locales.flatMap((locale) =>
    everyDocument(content, locale).map((props: Props) => ({
      // An address is the language, then the page, between slashes; the home page is no page below it.
      params: { locale, page: props.address.split('/').slice(2, -1).join('/') || undefined },
      props,
    })),
  );

export const GET: APIRoute<Props> = ({ props: { address, document } }) =>
  new Response(pageMarkdown(content, document(), address), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
