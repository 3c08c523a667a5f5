import { satteri } from '@astrojs/markdown-satteri';
import type { Properties } from 'hast';
import type { BlockContent, PhrasingContent, Root } from 'mdast';
import type { MdastPluginDefinition } from 'satteri';
import { shortCompound, typeset, withBoundWords, withWordJoiners } from '../i18n/typography.ts';
import { citationMark, numberAmong, placeMarks } from '../model/citations.ts';
import type { Content } from '../model/content.ts';
import { everyNameOf } from '../model/names.ts';
import { subjectsOf, textAt, type Subject } from '../model/subjects.ts';
import { descendants, namedBy } from '../model/text.ts';
import { features } from '../parsing/text.ts';
import type { Locale } from '../schemas/locale.ts';
import { isComponentName } from '../schemas/vocabulary.ts';
import { headingOf } from './headings.ts';

type Title = Content['event']['title'];

/**
 * The Markdown processor of the site (Sätteri) with its one plugin.
 *
 * @param current gives the present content, which in `astro dev` changes while the processor is in use
 */
export const proseProcessor = (current: () => Content) =>
  satteri({
    features,
    mdastPlugins: [
      ({ fileURL }) => {
        const content = current();
        const found = textAt(content, fileURL?.pathname ?? '');
        return found && prose(content, found.subject, found.text.locale);
      },
    ],
  });

/**
 * The plugin: numbers the citations, typesets words, marks names and titles in another language with `lang`, adds the
 * headings of components and the source of a quotation, puts the key facts after the lead of a profile, and wraps the announcement
 * for the button that copies it.
 */
function prose(content: Content, subject: Subject, locale: Locale): MdastPluginDefinition {
  const cited: string[] = [];
  return {
    name: 'prose',
    text: (node, context) => {
      // split() with a capturing group gives words and ids in turn.
      const parts = placeMarks(node.value, locale)
        .split(citationMark)
        .flatMap((part, index, all) =>
          index % 2 === 0
            ? inTheirLanguages(part, locale, content.event.title)
            : [cite(part, numberAmong(cited, part), index > 1 && all[index - 1] === '')],
        );
      const isHeading = context.parent(node).type === 'heading';
      const set = locale === 'fr' ? parts.flatMap(withRaisedOrdinals) : parts;
      context.replaceNode(node, isHeading ? set.flatMap(unbroken) : set.map(joined));
    },
    link: (node, context) => {
      const [words] = node.children;
      const named = subjectsOf(content).get(node.url)?.organisation;
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
      const whole = withQuotedSources(root);
      if (subject.organisation) context.replaceNode(root, withKeyFacts(whole, subject.id));
      else context.replaceNode(root, subject.page === 'announcement' ? withOwnText(whole) : whole);
    },
  };
}

/** The text with the source that each quotation ends with as an attribute; by now its citations are components. */
function withQuotedSources(root: Root): Root {
  const children = root.children.map((node): Root['children'][number] => {
    if (node.type !== 'mdxJsxFlowElement' || node.name !== 'Quotation') return node;
    const cites = [...descendants(node)].flatMap((part) => (part.type === 'mdxJsxTextElement' ? [namedBy(part)] : []));
    return { ...node, attributes: [attribute('from', cites.at(-1) ?? '')] };
  });
  return { ...root, children };
}

/** The text of a profile with its key facts behind the lead, its first paragraph. */
function withKeyFacts(root: Root, organisation: string): Root {
  const after = root.children.findIndex(({ type }) => type === 'paragraph') + 1;
  const attributes = [attribute('of', organisation)];
  return {
    ...root,
    children: root.children.toSpliced(after, 0, {
      type: 'mdxJsxFlowElement',
      name: 'KeyFacts',
      attributes,
      children: [],
    }),
  };
}

/** Wraps the text of the announcement in an element of its own, without the editors’ note after it. */
function withOwnText(root: Root): Root {
  const added = root.children.filter((node) => node.type === 'mdxJsxFlowElement' && node.name === 'EditorsNote');
  const own = root.children.filter((node) => !added.includes(node)) as BlockContent[];
  const properties = { className: ['prose'], 'data-announcement': '' };
  // mdast has no node for a <div>; data.hName sets the element.
  const division = { type: 'blockquote', data: { hName: 'div', hProperties: properties }, children: own } as const;
  return { ...root, children: [division, ...added] };
}

const attribute = (name: string, value: string | null) => ({ type: 'mdxJsxAttribute', name, value }) as const;

/** The mark of a citation, which Cite.astro draws. */
const cite = (id: string, number: number, isNext: boolean): PhrasingContent => ({
  type: 'mdxJsxTextElement',
  name: 'Cite',
  attributes: [
    attribute('of', id),
    attribute('number', String(number)),
    ...(isNext ? [attribute('isNext', null)] : []),
  ],
  children: [],
});

/** Typesets words; the title of the event, where it is in another language, gets its `lang`. */
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

/** Words with the endings of French ordinals raised, as in 14e and XIXe (Lexique des règles typographiques, Imprimerie nationale). */
const withRaisedOrdinals = (part: PhrasingContent): PhrasingContent[] =>
  part.type === 'text'
    ? part.value
        .split(/(?<=(?<![\p{L}\d])(?:\d+|[IVX]+))(er|re|e)(?![\p{L}\d])/u)
        .map((value, index) => (index % 2 === 0 ? { type: 'text', value } : inElement('sup', value, {})))
    : [part];

/** Words of a heading, its short words bound to the next, its short compounds each in an element that no line breaks. */
const unbroken = (part: PhrasingContent): PhrasingContent[] =>
  part.type === 'text'
    ? withBoundWords(part.value)
        .split(shortCompound)
        .map((value, index) => (index % 2 === 0 ? { type: 'text', value } : span(value, { dataWhole: true })))
    : [part];

/** Words of prose with word joiners. */
const joined = (part: PhrasingContent): PhrasingContent =>
  part.type === 'text' ? { ...part, value: withWordJoiners(part.value) } : part;

const inLanguage = (words: string, lang: string): PhrasingContent => span(words, { lang });

const span = (value: string, hProperties: Properties) => inElement('span', value, hProperties);

/** mdast has no nodes for these elements; data.hName sets the element. */
const inElement = (hName: string, value: string, hProperties: Properties): PhrasingContent => ({
  type: 'emphasis',
  data: { hName, hProperties },
  children: [{ type: 'text', value }],
});
