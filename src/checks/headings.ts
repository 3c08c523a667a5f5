import { citationMark } from '../model/citations.ts';
import type { Draft } from '../model/draft.ts';
import type { Problem } from '../model/problem.ts';
import { attributesOf, descendants, lineOf, plainText } from '../model/text.ts';
import { problemsOf } from './findings.ts';

/** Ids that the templates of pages use; a heading with the same id would be a duplicate. */
export const reservedIds = (
  'angle boilerplate boilerplates cite contact contents corrections-here corrections-log ' +
  'counterparts data delegation elsewhere facts fields frame glance index link map menu ' +
  'organisations pictures preview profiles runs search-words short-address since-then sources ' +
  'take-away text ties timeline use who-does-what'
).split(' ');

/** The id that a heading gets from its words, by the rules of GitHub. */
const slugOf = (words: string): string =>
  words
    .replaceAll(citationMark, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replaceAll(/\s/g, '-');

/** The headings of each text in reading order, each with those above it. */
const headingsOf = ({ texts }: Draft) =>
  texts.flatMap(({ file, body }) => {
    const headings = [...descendants(body)]
      .filter((node) => node.type === 'heading')
      .map((node) => {
        const [words, attributes] = [plainText(node), attributesOf(node)];
        const name = attributes.id ?? words;
        return { file, line: lineOf(node), depth: node.depth, words, attributes, name, id: slugOf(name) };
      });
    return headings.map((heading, index) => ({ ...heading, above: headings.slice(0, index) }));
  });

/** The id of a heading is its own in its page: the one in braces, else the one made from its words. */
export const headingIdsAreFree = (draft: Draft): Problem[] =>
  problemsOf(headingsOf(draft), ({ name, id, above }) => {
    const isReserved = reservedIds.includes(id) || /^(source|about|link|correction)-/.test(id);
    if (!isReserved && !above.some((other) => other.id === id)) return undefined;
    return [
      `“${name}” is already the name of ${isReserved ? 'a part of the page' : 'a heading above'}.`,
      'Word the heading otherwise, or give it an id in every language: ## Words {#id}',
    ];
  });

/** What a heading has in braces is one id, short and in plain letters: part of addresses that people share. */
export const headingIdsAreShort = (draft: Draft): Problem[] =>
  problemsOf(headingsOf(draft), ({ words, attributes: { id, ...others } }) => {
    const isShort = id === undefined || /^(?=.{1,24}$)[a-z]+(-[a-z0-9]+)*$/.test(id);
    const remedy = 'Write one or two words in small letters, joined by -, the same in every language: ## Words {#id}';
    const isAlone = Object.keys(others).length === 0;
    return !(isShort && isAlone) && [`“${words}” has braces that hold no short id.`, remedy];
  });

/** Headings are no sentences: no full stop, comma or colon ends them. */
export const headingsHaveNoStop = (draft: Draft): Problem[] =>
  problemsOf(
    headingsOf(draft),
    ({ words }) => /[^.][.,;:]$/.test(words.trim()) && [`“${words}” ends with a mark.`, 'Remove the mark at its end.'],
  );

/** Headings begin at level 2 and skip no level; the title of the page is its only heading of level 1. */
export const headingsAreInOrder = (draft: Draft): Problem[] =>
  problemsOf(headingsOf(draft), ({ depth, above }) => {
    const isNext = depth >= 2 && depth <= (above.at(-1)?.depth ?? 1) + 1;
    const remedy = 'Begin at level 2 (##) and go down one level at a time.';
    return !isNext && [`This heading has level ${depth}.`, remedy];
  });
