import type { Heading } from 'mdast';
import type {} from 'mdast-util-to-hast';
import type { MdastNode } from 'satteri';
import type { Locale } from '../schemas/locale.ts';
import type { FrontMatter } from '../schemas/text.ts';

/** One MDX file of content/: its front matter and its parsed body (mdast). */
export type Text = {
  /** Path below the content folder: organisations/alder-house/fi.mdx. */
  file: string;
  locale: Locale;
  frontMatter: FrontMatter;
  body: MdastNode;
  /** A short hash of its words, which changes whenever they do. */
  revision: string;
};

/** A text with its description, which for a profile comes from organisation.yaml. */
export type DescribedText = Text & { frontMatter: { description: string } };

/** Folder of a text: organisations/alder-house for organisations/alder-house/fi.mdx. */
export const folderOf = ({ file }: Text): string => file.slice(0, file.lastIndexOf('/'));

/** Id of the page or organisation of a text: alder-house for organisations/alder-house/fi.mdx. */
export const ownerOf = ({ file }: Text): string => file.split('/').at(-2) ?? '';

/** The node itself and every node below it, in reading order. */
export function* descendants(node: MdastNode): Generator<MdastNode> {
  yield node;
  if ('children' in node) for (const child of node.children) yield* descendants(child);
}

/** The words of a node without markup; citation marks are kept. */
export function plainText(node: MdastNode): string {
  return [...descendants(node)].map((part) => (part.type === 'text' ? part.value : '')).join('');
}

/** A component in a text. */
export type Component = Extract<MdastNode, { type: 'mdxJsxFlowElement' }>;

/** What the attribute `of` of a component names, where it has one in plain quotes. */
export function namedBy({ attributes }: Pick<Component, 'attributes'>): string | undefined {
  const found = attributes.find((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'of');
  return typeof found?.value === 'string' ? found.value : undefined;
}

/** The attributes of a heading as its braces give them: `id` for `## Words {#id}`. */
export const attributesOf = ({ data }: Heading) => (data?.hProperties ?? {}) as { id?: string };

/** The sections of a rendered text, as its contents list them. */
export const sectionsOf = (headings: readonly { depth: number; slug: string; text: string }[]) =>
  headings.filter(({ depth }) => depth === 2).map(({ slug, text }) => ({ id: slug, title: text }));

/** The line at which a node begins. */
export function lineOf(node: MdastNode): number | undefined {
  return node.position?.start.line;
}

/** Whether the source of a translation changed since the translation was last marked as current. */
export const isStale = (text: Text, source: Text | undefined): source is Text =>
  source !== undefined && text.locale !== source.locale && text.frontMatter.translates !== source.revision;
