import { citationMark } from '../model/citations.ts';
import type { Draft } from '../model/draft.ts';
import type { Problem } from '../model/problem.ts';
import { descendants, lineOf, plainText } from '../model/text.ts';

/** The id that a heading gets from its words, by the rules of GitHub. */
const slugOf = (words: string): string =>
  words
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replaceAll(/\s/g, '-');

/** Ids that the templates of pages use; a heading with the same id would be a duplicate. */
export const reservedIds = [
  'angle',
  'boilerplate',
  'boilerplates',
  'cite',
  'contact',
  'contents',
  'corrections-here',
  'corrections-log',
  'counterparts',
  'data',
  'delegation',
  'elsewhere',
  'facts',
  'fields',
  'glance',
  'index',
  'link',
  'map',
  'menu',
  'organisations',
  'pictures',
  'preview',
  'profiles',
  'search-words',
  'short-address',
  'since-then',
  'sources',
  'take-away',
  'text',
  'ties',
  'timeline',
  'use',
  'who-does-what',
];

/** The id of a heading, made from its words, is not used elsewhere in its page. */
export function headingIdsAreFree({ texts }: Draft): Problem[] {
  return texts.flatMap(({ file, body }) => {
    const headings = [...descendants(body)].filter((node) => node.type === 'heading');
    const ids = headings.map((heading) => slugOf(plainText(heading).replaceAll(citationMark, '')));
    return headings.flatMap((heading, index) => {
      const id = ids[index] ?? '';
      const isReserved = reservedIds.includes(id) || /^(source|about|link|correction)-/.test(id);
      if (!isReserved && ids.indexOf(id) === index) return [];
      const problem = `“${plainText(heading)}” is already the name of ${isReserved ? 'a part of the page' : 'a heading above'}.`;
      return { file, line: lineOf(heading), problem, remedy: 'Word the heading otherwise.' };
    });
  });
}

/** Headings begin at level 2 and skip no level; the title of the page is its only heading of level 1. */
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
