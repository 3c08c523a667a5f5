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
  /** Fingerprint of its words: another one as soon as they change. */
  revision: string;
};

/** A text with its description, wherever that stands. */
export type DescribedText = Text & { frontMatter: { description: string } };

/** Folder that holds a text in its languages: that of organisations/alder-house/fi.mdx is organisations/alder-house. */
export const folderOf = ({ file }: Text): string => file.slice(0, file.lastIndexOf('/'));

/** Id of the page or the organisation that a text belongs to: organisations/alder-house/fi.mdx belongs to alder-house. */
export const ownerOf = ({ file }: Text): string => file.split('/').at(-2) ?? '';

/** The node itself and every node below it, in reading order. */
export function* descendants(node: MdastNode): Generator<MdastNode> {
  yield node;
  if ('children' in node) for (const child of node.children) yield* descendants(child);
}

/** The words of a node, without its markup; citations stay as they were typed. */
export function plainText(node: MdastNode): string {
  return [...descendants(node)].map((part) => (part.type === 'text' ? part.value : '')).join('');
}

/** The line a node begins at, for a problem. */
export function lineOf(node: MdastNode): number | undefined {
  return node.position?.start.line;
}

/** Every paragraph of a text, those of lists and asides included. */
export function paragraphsOf({ body }: Text): MdastNode[] {
  return [...descendants(body)].filter(({ type }) => type === 'paragraph');
}
