import type { MdastNode } from 'satteri';
import type { Draft } from '../model/draft.ts';
import type { Problem } from '../model/problem.ts';
import { descendants, lineOf } from '../model/text.ts';
import { isComponentName, spellingOf, vocabulary } from '../schemas/vocabulary.ts';

/** What a text may be made of; anything else could run code or break the page. */
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
  node.attributes.length === 0 &&
  (vocabulary[node.name].holds === 'blocks'
    ? node.children.length > 0 && node.children.every(({ type }) => blocks.has(type))
    : node.children.length === 0);

/** How each component is written. */
const spellings = Object.keys(vocabulary).filter(isComponentName).map(spellingOf).join(', ');

/** Texts hold prose and the components meant for them: no code, no HTML, no imports. */
export function textsArePlain({ texts }: Draft): Problem[] {
  return texts.flatMap(({ file, body }) =>
    [...descendants(body)]
      .filter((node) => !allowed.has(node.type) && !isComponent(node))
      .map((node) => ({
        file,
        line: lineOf(node),
        problem: `A text may not contain this (${'name' in node && node.name ? `<${node.name}>` : node.type}).`,
        remedy: `Write plain Markdown; the components are ${spellings}, each on a line of its own, around paragraphs between empty lines.`,
      })),
  );
}

/** A note of the editors ends its text, and what is recorded nowhere cannot be printed. */
export function componentsHaveTheirPlace({ texts, accessibility }: Draft): Problem[] {
  return texts.flatMap(({ file, body }) => {
    const nodes = 'children' in body ? body.children : [];
    return nodes.flatMap((node, index): Problem[] => {
      if (node.type !== 'mdxJsxFlowElement') return [];
      if (node.name === 'EditorsNote' && index < nodes.length - 1) {
        const remedy = 'Move it to the end, and write one only: what follows would seem to be part of it.';
        return [{ file, line: lineOf(node), problem: '<EditorsNote> does not end the text.', remedy }];
      }
      if (node.name === 'AccessibilityTable' && !accessibility) {
        const remedy = 'Run npm run audit, or take the line out.';
        return [
          { file, line: lineOf(node), problem: 'There is no accessibility.yaml for <AccessibilityTable />.', remedy },
        ];
      }
      return [];
    });
  });
}

/** Headings begin at ## and skip no level: the title of the page is its only heading of level 1. */
export function headingsAreInOrder({ texts }: Draft): Problem[] {
  return texts.flatMap(({ file, body }) => {
    const headings = [...descendants(body)].filter((node) => node.type === 'heading');
    return headings
      .filter(({ depth }, index) => depth < 2 || depth > (headings[index - 1]?.depth ?? 1) + 1)
      .map((heading) => ({
        file,
        line: lineOf(heading),
        problem: `This heading has level ${heading.depth}.`,
        remedy: 'Begin at level 2 (##) and go down one level at a time.',
      }));
  });
}

/** A page describes itself in its front matter; a profile is described in the facts of its organisation. */
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
