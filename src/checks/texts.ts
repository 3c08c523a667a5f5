import type { MdastNode } from 'satteri';
import { citationMark, citationsIn } from '../model/citations.ts';
import type { Draft } from '../model/draft.ts';
import type { Problem } from '../model/problem.ts';
import { type Component, descendants, lineOf, namedBy, paragraphsOf, plainText } from '../model/text.ts';
import { isComponentName, spellingOf, vocabulary } from '../schemas/vocabulary.ts';

/** Node types that a text may contain; others could run code or are not supported in all formats. */
const allowed = new Set([
  'root',
  'yaml',
  'heading',
  'paragraph',
  'text',
  'emphasis',
  'strong',
  'link',
  'list',
  'listItem',
  'blockquote',
  'break',
]);
const blocks = new Set<string>(['heading', 'paragraph', 'list', 'blockquote']);

const isComponent = (node: MdastNode) =>
  node.type === 'mdxJsxFlowElement' &&
  isComponentName(node.name) &&
  hasItsAttributes(node, vocabulary[node.name].of) &&
  (vocabulary[node.name].holds === 'blocks'
    ? node.children.length > 0 && node.children.every(({ type }) => blocks.has(type))
    : node.children.length === 0);

/** Whether a component has the one attribute `of` with one of some values, or no attribute where there are none. */
const hasItsAttributes = (node: Component, values: readonly string[] = []) =>
  node.attributes.length === Math.min(values.length, 1) &&
  (values.length === 0 || values.includes(namedBy(node) ?? ''));

/** The components as they are written in MDX. */
const spellings = Object.keys(vocabulary).filter(isComponentName).map(spellingOf).join(', ');

const picturesAreDrawn = `The pictures of this site are drawn from the facts: write ${spellingOf('Picture')} with one of these names.`;

/** Node types that are refused: their name for authors, and what to write instead. */
const refused: Partial<Record<string, [what: string, remedy: string]>> = {
  mdxFlowExpression: [
    'an expression in braces',
    'Write plain words; a brace that is meant to be seen is \\{. A text has no comments.',
  ],
  mdxTextExpression: [
    'an expression in braces',
    'Write plain words; a brace that is meant to be seen is \\{. A text has no comments.',
  ],
  mdxjsEsm: ['an import or export', 'Remove it: what a text may use is at hand.'],
  delete: ['words struck through', 'Write \\~ for a sign that is meant to be seen, or “about”.'],
  thematicBreak: ['a rule', 'Begin a section with a heading (##) instead.'],
  table: ['a table', 'Write a list or sentences.'],
  image: ['a picture', picturesAreDrawn],
  inlineCode: ['code', 'Write it without backticks.'],
  code: ['a block of code', 'Begin the lines at the margin and remove the backticks.'],
  definition: ['a note or an address of its own', 'Say it in the text; [^source-id] leads to sources.yaml.'],
  linkReference: ['a reference in brackets', 'Write [words](id) to link, [^source-id] to cite.'],
  imageReference: ['a picture', picturesAreDrawn],
};
const otherRemedy = `Write plain Markdown; the components are ${spellings}, each on a line of its own, around paragraphs between empty lines.`;

/** Texts contain prose and the components of the vocabulary: no code, no HTML, no imports. Of nested problems, only the outermost. */
export function textsArePlain({ texts }: Draft): Problem[] {
  return texts.flatMap(({ file, body }) =>
    outermost(body, (node) => !allowed.has(node.type) && !isComponent(node)).map((node) => {
      const [what, remedy] = refused[node.type] ?? [
        'name' in node && node.name ? `<${node.name}>` : node.type,
        otherRemedy,
      ];
      return { file, line: lineOf(node), problem: `A text may not contain this (${what}).`, remedy };
    }),
  );
}

/** The nodes that pass a test, without those inside another such node. */
function outermost(node: MdastNode, test: (node: MdastNode) => boolean): MdastNode[] {
  if (test(node)) return [node];
  return 'children' in node ? node.children.flatMap((child) => outermost(child, test)) : [];
}

/** The editors’ note comes last, and a table of accessibility runs needs accessibility.yaml. */
export function componentsAreInPlace({ texts, accessibility }: Draft): Problem[] {
  return texts.flatMap(({ file, body }) => {
    const nodes = 'children' in body ? body.children : [];
    return nodes.flatMap((node, index): Problem[] => {
      if (node.type !== 'mdxJsxFlowElement') return [];
      if (node.name === 'EditorsNote' && index < nodes.length - 1) {
        const remedy = 'Move it to the end, and write one only: what follows would seem to be part of it.';
        return [{ file, line: lineOf(node), problem: '<EditorsNote> does not end the text.', remedy }];
      }
      if (node.name === 'AccessibilityTable' && !accessibility) {
        const remedy = 'Run npm run accessibility, or take the line out.';
        return [
          { file, line: lineOf(node), problem: 'There is no accessibility.yaml for <AccessibilityTable />.', remedy },
        ];
      }
      return [];
    });
  });
}

/** Whether a node is a component around blocks. */
const isAside = (node: MdastNode): node is Component =>
  node.type === 'mdxJsxFlowElement' && isComponentName(node.name) && vocabulary[node.name].holds === 'blocks';

/** Node types that are published for their words. */
const holders: Partial<Record<string, string>> = {
  heading: 'heading',
  link: 'link',
  blockquote: 'quotation',
  listItem: 'item',
  paragraph: 'paragraph',
};

/** Headings, links, list items, paragraphs and components have words. Refuses titles of links and check boxes, which no format prints. */
export function textsHaveWords({ texts }: Draft): Problem[] {
  return texts.flatMap((text) => {
    const nodes = [...descendants(text.body)];
    const asides = nodes.filter(isAside).filter(({ name }) => isComponentName(name) && !vocabulary[name].repeats);
    const problemOf = (node: MdastNode): [problem: string, remedy: string] | undefined => {
      const isEmpty = !/[\p{L}\p{N}]/u.test(plainText(node).replaceAll(citationMark, ''));
      const holder = holders[node.type];
      if (holder && isEmpty) return [`This ${holder} has no words.`, 'Fill it in, or remove it with its marks.'];
      if (node.type === 'list' && node.ordered && (node.start ?? 1) > 1)
        return [
          `“${node.start}.” begins a list here.`,
          `Write ${node.start}\\. for a sentence, or begin the list with 1.`,
        ];
      if (node.type === 'link' && node.title)
        return ['This link has a title, which no reader would see.', 'Say it in the sentence: [words](id).'];
      if (node.type === 'listItem' && typeof node.checked === 'boolean')
        return ['This item has a box to tick.', 'Begin it with “- ” and its words.'];
      if (isAside(node) && isEmpty)
        return [`<${node.name ?? ''}> has no words.`, 'Write what it is for between its tags, or remove both.'];
      if (isAside(node) && node.name === 'Quotation' && citationsIn(node).length === 0)
        return ['This quotation has no source.', 'End its words with [^source-id].'];
      if (isAside(node) && (asides.find(({ name }) => name === node.name) ?? node) !== node)
        return [`There is another <${node.name ?? ''}> above.`, 'Put both together: a text has one.'];
      return undefined;
    };
    const found = nodes.flatMap((node) => {
      const [problem, remedy] = problemOf(node) ?? [];
      return problem && remedy ? [{ file: text.file, line: lineOf(node), problem, remedy }] : [];
    });
    const isBlank = text.file.startsWith('organisations/') && paragraphsOf(text).length === 0;
    const blank = {
      file: text.file,
      line: 1,
      problem: 'This profile has no words.',
      remedy: 'Write at least a paragraph, with its source.',
    };
    return isBlank ? [...found, blank] : found;
  });
}

/** A page has a description in its front matter; that of a profile is in organisation.yaml. */
export function textsAreDescribedOnce({ texts }: Draft): Problem[] {
  return texts.flatMap(({ file, frontMatter: { description } }) => {
    const isProfile = file.startsWith('organisations/');
    if (isProfile === (description === undefined)) return [];
    return [
      {
        file,
        line: 1,
        problem: isProfile ? 'A profile has no “description” of its own.' : 'The field “description” is missing.',
        remedy: isProfile
          ? 'Write it in organisation.yaml, in every language.'
          : 'Say in 50 to 200 characters what the page is about.',
      },
    ];
  });
}
