import type { MdastNode } from 'satteri';
import { citationMark, citationsIn } from '../model/citations.ts';
import type { Draft } from '../model/draft.ts';
import type { Problem } from '../model/problem.ts';
import { descendants, lineOf, namedBy, plainText, type Component } from '../model/text.ts';
import { isComponentName, spellingOf, vocabulary } from '../schemas/vocabulary.ts';
import { nodesIn, problemIf, problemsOf, type Finding } from './findings.ts';

/** Node types that a text may contain; others could run code or are not supported in all formats. */
const allowed = new Set(
  'root yaml heading paragraph text emphasis strong link list listItem blockquote break'.split(' '),
);
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
export const textsArePlain = ({ texts }: Draft): Problem[] =>
  texts.flatMap(({ file, body }) =>
    outermost(body, (node) => !allowed.has(node.type) && !isComponent(node)).map((node) => {
      const name = 'name' in node && node.name ? `<${node.name}>` : node.type;
      const [what, remedy] = refused[node.type] ?? [name, otherRemedy];
      return { file, line: lineOf(node), problem: `A text may not contain this (${what}).`, remedy };
    }),
  );

/** The nodes that pass a test, without those inside another such node. */
function outermost(node: MdastNode, test: (node: MdastNode) => boolean): MdastNode[] {
  if (test(node)) return [node];
  return 'children' in node ? node.children.flatMap((child) => outermost(child, test)) : [];
}

/** The editors’ note comes last, and a table of accessibility runs needs accessibility.yaml. */
export const componentsAreInPlace = (draft: Draft): Problem[] =>
  problemsOf(nodesIn(draft, 'mdxJsxFlowElement'), ({ node, text }) => {
    const isLast = 'children' in text.body && text.body.children.at(-1) === node;
    if (node.name === 'EditorsNote' && !isLast)
      return [
        '<EditorsNote> does not end the text.',
        'Move it to the end, and write one only: what follows would seem to be part of it.',
      ];
    return (
      node.name === 'AccessibilityTable' &&
      !draft.accessibility && [
        'There is no accessibility.yaml for <AccessibilityTable />.',
        'Run npm run accessibility, or take the line out.',
      ]
    );
  });

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
export const textsHaveWords = ({ texts }: Draft): Problem[] =>
  texts.flatMap(({ file, body }) => {
    const nodes = [...descendants(body)];
    const asides = nodes.filter(isAside).filter(({ name }) => isComponentName(name) && !vocabulary[name].repeats);
    const units = nodes.map((node) => ({ file, line: lineOf(node), node }));
    const isBlank = file.startsWith('organisations/') && !nodes.some(({ type }) => type === 'paragraph');
    const remedy = 'Write at least a paragraph, with its source.';
    return [
      ...problemsOf(units, ({ node }) => emptinessOf(node, asides)),
      ...problemIf(isBlank, { file, line: 1 }, 'This profile has no words.', remedy),
    ];
  });

/** What is empty or left out in a node. */
function emptinessOf(node: MdastNode, asides: readonly Component[]): Finding | undefined {
  const isEmpty = !/[\p{L}\p{N}]/u.test(plainText(node).replaceAll(citationMark, ''));
  const holder = holders[node.type];
  if (holder && isEmpty) return [`This ${holder} has no words.`, 'Fill it in, or remove it with its marks.'];
  if (node.type === 'list' && node.ordered && (node.start ?? 1) > 1)
    return [`“${node.start}.” begins a list here.`, `Write ${node.start}\\. for a sentence, or begin the list with 1.`];
  if (node.type === 'link' && node.title)
    return ['This link has a title, which no reader would see.', 'Say it in the sentence: [words](id).'];
  if (node.type === 'listItem' && typeof node.checked === 'boolean')
    return ['This item has a box to tick.', 'Begin it with “- ” and its words.'];
  if (!isAside(node)) return undefined;
  if (isEmpty) return [`<${node.name}> has no words.`, 'Write what it is for between its tags, or remove both.'];
  if (node.name === 'Quotation' && citationsIn(node).length === 0)
    return ['This quotation has no source.', 'End its words with [^source-id].'];
  const first = asides.find(({ name }) => name === node.name) ?? node;
  return first === node ? undefined : [`There is another <${node.name}> above.`, 'Put both together: a text has one.'];
}

/** A page has a description in its front matter; that of a profile is in organisation.yaml. */
export const textsAreDescribedOnce = ({ texts }: Draft): Problem[] =>
  problemsOf(
    texts.map((text) => ({ ...text, line: 1 })),
    ({ file, frontMatter: { description } }) => {
      const isProfile = file.startsWith('organisations/');
      if (isProfile === (description === undefined)) return undefined;
      return isProfile
        ? ['A profile has no “description” of its own.', 'Write it in organisation.yaml, in every language.']
        : ['The field “description” is missing.', 'Say in 50 to 200 characters what the page is about.'];
    },
  );
