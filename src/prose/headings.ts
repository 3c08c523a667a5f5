import GithubSlugger from 'github-slugger';
import { typeset } from '../i18n/typography.ts';
import { descendants, plainText, type Text } from '../model/text.ts';

/** A heading of a text, typeset, and the name by which a link finds it. */
export type Heading = { depth: number; text: string; slug: string };

/** The headings of a text in reading order, each named after its words as GitHub does. */
export function headingsOf({ body, locale }: Text): Heading[] {
  const slugger = new GithubSlugger();
  return [...descendants(body)]
    .filter((node) => node.type === 'heading')
    .map((heading) => {
      const text = typeset(plainText(heading), locale);
      return { depth: heading.depth, text, slug: slugger.slug(text) };
    });
}
