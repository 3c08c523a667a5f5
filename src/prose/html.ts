import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import type { Blockquote, Heading, Link, Text as Words } from 'mdast';
import { toHast, type Handlers } from 'mdast-util-to-hast';
import { typeset } from '../i18n/typography.ts';
import { citationMark, citationsIn, numberCitations } from '../model/citations.ts';
import type { Text } from '../model/text.ts';
import type { Locale } from '../schemas/locale.ts';
import { headingsOf } from './headings.ts';

type Setting = {
  /** Heading of what happened after the event. */
  sinceThen: string;
  /** The way from the page of the text to an id of this site; undefined for an address that is one already. */
  wayTo: (id: string) => string | undefined;
  /** The language (BCP 47) of some words, where they are a name of what an id stands for. */
  languageOf: (id: string, words: string) => string | undefined;
  /** The title of the event, the other under which it is known, and their language (BCP 47), which may not be that of the text. */
  title: { value: string; alternative?: string | undefined; lang: string };
};

/**
 * A text of the content as HTML (Living Standard): set by the rules of its language, its citations numbered, its links led on
 * their way, its headings named. The one component of MDX that authors may use, SinceThen, becomes a section.
 */
export function proseHtml(text: Text, { sinceThen, wayTo, languageOf, title }: Setting): string {
  const numbers = numberCitations(citationsIn(text.body));
  const slugs = headingsOf(text).map(({ slug }) => slug);

  const handlers: Handlers = {
    yaml: () => undefined,
    text: (_, { value }: Words) =>
      // split() with a capturing group gives words and ids in turn.
      value
        .split(citationMark)
        .flatMap((part, index): ElementContent[] | ElementContent =>
          index % 2 === 0
            ? inTheirLanguages(part, text.locale, title)
            : h('a.cite', { href: `#source-${part}`, role: 'doc-noteref' }, String(numbers.get(part))),
        ),
    heading: (state, node: Heading) => h(`h${node.depth}`, { id: slugs.shift() }, state.all(node)),
    link: (state, node: Link) => {
      const [words] = node.children;
      const lang = words?.type === 'text' ? languageOf(node.url, words.value) : undefined;
      return h('a', { href: wayTo(node.url) ?? node.url, ...(lang !== text.locale && { lang }) }, state.all(node));
    },
    mdxJsxFlowElement: (state, node: Blockquote) =>
      h('section.since-then', { 'aria-labelledby': 'since-then' }, [
        h('h2', { id: 'since-then' }, sinceThen),
        ...state.all(node),
      ]),
  };
  return toHtml(toHast(text.body, { handlers }), { characterReferences: { useNamedReferences: true } });
}

/** Words, set by the rules of their language; the title of the event says which is its own. */
function inTheirLanguages(
  words: string,
  locale: Locale,
  { value, alternative, lang }: Setting['title'],
): ElementContent[] {
  const titles = lang === locale ? [] : [value, alternative].filter((title) => title !== undefined);
  const first = titles.find((title) => words.includes(title));
  if (first === undefined) return [{ type: 'text', value: typeset(words, locale) }];
  return words
    .split(first)
    .flatMap((part, index): ElementContent[] => [
      ...(index > 0 ? [h('span', { lang }, typeset(first, lang))] : []),
      ...inTheirLanguages(part, locale, { value, alternative, lang }),
    ]);
}
