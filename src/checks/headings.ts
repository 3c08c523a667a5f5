import { citationMark } from '../model/citations.ts';
import type { Draft } from '../model/draft.ts';
import type { Problem } from '../model/problem.ts';
import { attributesOf, descendants, lineOf, plainText, type Text } from '../model/text.ts';

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
  'frame',
  'glance',
  'index',
  'link',
  'map',
  'menu',
  'organisations',
  'pictures',
  'preview',
  'profiles',
  'runs',
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

/** The headings of a text in reading order. */
const headingsOf = ({ body }: Text) => [...descendants(body)].filter((node) => node.type === 'heading');

/** The id of a heading is its own in its page: the one in braces, else the one made from its words. */
export function headingIdsAreFree({ texts }: Draft): Problem[] {
  return texts.flatMap((text) => {
    const headings = headingsOf(text);
    const names = headings.map((heading) => attributesOf(heading).id ?? plainText(heading));
    const ids = names.map((name) => slugOf(name.replaceAll(citationMark, '')));
    return headings.flatMap((heading, index) => {
      const [name, id] = [names[index] ?? '', ids[index] ?? ''];
      const isReserved = reservedIds.includes(id) || /^(source|about|link|correction)-/.test(id);
      if (!isReserved && ids.indexOf(id) === index) return [];
      const problem = `“${name}” is already the name of ${isReserved ? 'a part of the page' : 'a heading above'}.`;
      const remedy = 'Word the heading otherwise, or give it an id in every language: ## Words {#id}';
      return { file: text.file, line: lineOf(heading), problem, remedy };
    });
  });
}

/** What a heading has in braces is one id, short and in plain letters: part of addresses that people share. */
export function headingIdsAreShort({ texts }: Draft): Problem[] {
  return texts.flatMap((text) =>
    headingsOf(text).flatMap((heading) => {
      const { id, ...others } = attributesOf(heading);
      const isShort = id === undefined || /^(?=.{1,24}$)[a-z]+(-[a-z0-9]+)*$/.test(id);
      if (isShort && Object.keys(others).length === 0) return [];
      return {
        file: text.file,
        line: lineOf(heading),
        problem: `“${plainText(heading)}” has braces that hold no short id.`,
        remedy: 'Write one or two words in small letters, joined by -, the same in every language: ## Words {#id}',
      };
    }),
  );
}

/** Headings are no sentences: no full stop, comma or colon ends them. */
export function headingsHaveNoStop({ texts }: Draft): Problem[] {
  return texts.flatMap((text) =>
    headingsOf(text)
      .filter((heading) => /[^.][.,;:]$/.test(plainText(heading).trim()))
      .map((heading) => ({
        file: text.file,
        line: lineOf(heading),
        problem: `“${plainText(heading)}” ends with a mark.`,
        remedy: 'Remove the mark at its end.',
      })),
  );
}

/** Headings begin at level 2 and skip no level; the title of the page is its only heading of level 1. */
export function headingsAreInOrder({ texts }: Draft): Problem[] {
  return texts.flatMap((text) => {
    const headings = headingsOf(text);
    return headings
      .filter(({ depth }, index) => depth < 2 || depth > (headings[index - 1]?.depth ?? 1) + 1)
      .map((heading) => ({
        file: text.file,
        line: lineOf(heading),
        problem: `This heading has level ${heading.depth}.`,
        remedy: 'Begin at level 2 (##) and go down one level at a time.',
      }));
  });
}
