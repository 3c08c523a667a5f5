import { satteri } from '@astrojs/markdown-satteri';
import type { BlockContent, PhrasingContent, Root } from 'mdast';
import type { MdastPluginDefinition, PluginFactoryContext } from 'satteri';
import { typeset } from '../i18n/typography.ts';
import { citationMark, placeMarks } from '../model/citations.ts';
import type { Content } from '../model/content.ts';
import { everyNameOf } from '../model/names.ts';
import { organisationsById } from '../model/relations.ts';
import { features } from '../reading/text.ts';
import { locales } from '../schemas/locale.ts';
import { isComponentName } from '../schemas/vocabulary.ts';
import { headingOf } from './component-headings.ts';

type Title = Content['event']['title'];

/**
 * The Markdown processor of the site (Sätteri), with its one plugin.
 *
 * @param current the content as it is now: in `npm run dev` it changes while the processor lives
 */
export const proseProcessor = (current: () => Content) =>
  satteri({ features, mdastPlugins: [(context) => prose(current(), context)] });

/**
 * The plugin: citations become numbered notes, words are set by the typographic rules of their language, names in another
 * language say which, and components get their headings. The language of a text is the name of its file.
 */
function prose(content: Content, { fileURL }: PluginFactoryContext): MdastPluginDefinition | undefined {
  const locale = locales.find((known) => fileURL?.pathname.endsWith(`/${known}.mdx`));
  if (!locale) return undefined;
  const numbers = new Map<string, number>();
  const numberOf = (id: string) => {
    if (!numbers.has(id)) numbers.set(id, numbers.size + 1);
    return String(numbers.get(id));
  };
  return {
    name: 'prose',
    text: (node, context) => {
      // split() with a capturing group gives words and ids in turn.
      const parts = placeMarks(node.value, locale)
        .split(citationMark)
        .flatMap((part, index) =>
          index % 2 === 0 ? inTheirLanguages(part, locale, content.event.title) : [noteMark(part, numberOf(part))],
        );
      context.replaceNode(node, parts);
    },
    link: (node, context) => {
      const [words] = node.children;
      const named = organisationsById(content).get(node.url);
      const isName = words?.type === 'text' && named && everyNameOf(named).includes(words.value);
      if (!isName) return;
      const lang = named.lang !== locale && named.lang;
      context.setProperty(node, 'data', { hProperties: { translate: 'no', ...(lang && { lang }) } });
    },
    mdxJsxFlowElement: (node, context) => {
      const heading = isComponentName(node.name) && headingOf(node.name, locale);
      if (!heading) return;
      context.prependChild(node, {
        type: 'heading',
        depth: 2,
        data: { hProperties: { id: heading.id } },
        children: [{ type: 'text', value: heading.text }],
      });
    },
    after: (root, context) => {
      if (fileURL?.pathname.includes('/pages/announcement/')) context.replaceNode(root, withOwnText(root));
    },
  };
}

/** The text of the announcement apart from what the editors add to it, which comes last. */
function withOwnText(root: Root): Root {
  const added = root.children.filter((node) => node.type === 'mdxJsxFlowElement' && node.name === 'EditorsNote');
  const own = root.children.filter((node) => !added.includes(node)) as BlockContent[];
  const properties = { className: ['prose'], 'data-announcement': '' };
  // mdast knows no division; `data` says which element a node becomes.
  const division = { type: 'blockquote', data: { hName: 'div', hProperties: properties }, children: own } as const;
  return { ...root, children: [division, ...added] };
}

const noteMark = (id: string, number: string): PhrasingContent => ({
  type: 'link',
  url: `#source-${id}`,
  data: { hProperties: { className: ['cite'], role: 'doc-noteref' } },
  children: [bracket('['), { type: 'text', value: number }, bracket(']')],
});

/** Not seen, but selected, copied and read aloud: it parts the number from the word before and from its neighbour. */
const bracket = (value: string): PhrasingContent => ({
  type: 'emphasis',
  data: { hName: 'span' },
  children: [{ type: 'text', value }],
});

/** Words set by the rules of their language; the title of the event says which is its own. */
function inTheirLanguages(words: string, locale: string, title: Title): PhrasingContent[] {
  const titles =
    title.lang === locale ? [] : [title.value, title.alternative?.value].filter((each) => each !== undefined);
  const first = titles.find((each) => words.includes(each));
  if (first === undefined) return words === '' ? [] : [{ type: 'text', value: typeset(words, locale) }];
  return words
    .split(first)
    .flatMap((part, index): PhrasingContent[] => [
      ...(index > 0 ? [inLanguage(typeset(first, title.lang), title.lang)] : []),
      ...inTheirLanguages(part, locale, title),
    ]);
}

const inLanguage = (words: string, lang: string): PhrasingContent => ({
  type: 'emphasis',
  data: { hName: 'span', hProperties: { lang } },
  children: [{ type: 'text', value: words }],
});
