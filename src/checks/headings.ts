import { citationMark } from '../model/citations.ts';
import type { Draft } from '../model/draft.ts';
import type { Problem } from '../model/problem.ts';
import { descendants, lineOf, plainText } from '../model/text.ts';

/** The id that a heading gets from its words, as GitHub makes it. */
const slugOf = (words: string): string =>
  words
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replaceAll(/\s/g, '-');

/** Ids of parts of pages (HTML), as the templates name them; a heading of the same name would be a second target. */
export const reservedIds = [
  'angle',
  'boilerplates',
  'cite',
  'contact',
  'contents',
  'corrections-here',
  'corrections-log',
  'counterparts',
  'delegation',
  'elsewhere',
  'facts',
  'index',
  'link',
  'map',
  'menu',
  'pictures',
  'profiles',
  'search-words',
  'short-address',
  'since-then',
  'sources',
  'take-away',
  'text',
  'ties',
  'timeline',
  'who-does-what',
];

/** A heading is named after its words, and no part of its page has that name already. */
export function headingsHaveNamesOfTheirOwn({ texts }: Draft): Problem[] {
  return texts.flatMap(({ file, body }) =>
    [...descendants(body)]
      .filter((node) => node.type === 'heading')
      .filter((heading) => {
        const name = slugOf(plainText(heading).replaceAll(citationMark, ''));
        return reservedIds.includes(name) || /^(source|about|link|correction)-/.test(name);
      })
      .map((heading) => ({
        file,
        line: lineOf(heading),
        problem: `“${plainText(heading)}” is already the name of a part of the page.`,
        remedy: 'Word the heading otherwise.',
      })),
  );
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
