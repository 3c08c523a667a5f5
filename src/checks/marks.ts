import { pageIds } from '../model/content.ts';
import type { Draft } from '../model/draft.ts';
import { memoised } from '../model/memoised.ts';
import type { Problem } from '../model/problem.ts';
import { publishedIn } from '../model/published.ts';
import { problemsOf, type Finding } from './findings.ts';

/** Markup that would be printed as typed, and where it can occur: in the body of texts, in data, or in both. */
type Mark = { where: 'everywhere' | 'texts' | 'data'; pattern: RegExp; is: string; remedy: string };

const marks: Mark[] = [
  {
    where: 'texts',
    pattern: /^\[\^[^\]\s]+\]:/,
    is: 'is the beginning of a footnote',
    remedy: 'Say it in the text; [^source-id] leads to sources.yaml, and footnotes of its own a text has none.',
  },
  {
    where: 'data',
    pattern: /\[?\^.{0,30}/u,
    is: 'is a citation, which is read in texts alone',
    remedy: 'Name the source under “sources” where there is such a field, and remove it here.',
  },
  {
    where: 'everywhere',
    pattern: /\[?[^[\]\s]{0,30}\]\s?[([][^)\]\s]{0,30}/u,
    is: 'is part of a link',
    remedy: 'In a text write [words](id), without a space between; elsewhere write words alone.',
  },
  {
    where: 'everywhere',
    pattern:
      /\*\*|__|--|~~|%%|`|\$\$|\||(?<![\p{L}\p{N}*_])[*_]\p{L}+|(?<!\p{L})\p{L}+[*_](?![\p{L}\p{N}*_])|(?:==|\+\+)\p{L}|^:::|(?<!\S):[a-z_]+:(?!\d)|\{[{%]|<%|\[(?:toc|TOC)\]|\^\p{L}+\^/u,
    is: 'is a mark of Markdown that marks nothing',
    remedy: 'In a text close it, straight after the words; elsewhere remove it.',
  },
  {
    where: 'texts',
    pattern: /[[(]?\s?[\^ˆ].{0,30}/u,
    is: 'is almost a citation',
    remedy: 'Write [^source-id]: one id of sources.yaml, without spaces, in brackets of its own.',
  },
  {
    where: 'everywhere',
    // Around words of the editors, as in « [la] ville » and […], brackets are prose.
    pattern: /[［］]|\[(?![\p{L}’ …]+\]).{0,30}|(?<!\[[\p{L}’ …]+)\]/u,
    is: 'is a bracket that marks nothing',
    remedy: 'Write [^source-id] to cite and [words](id) to link, or parentheses.',
  },
  {
    where: 'texts',
    pattern: /^#{1,6}\p{L}\S{0,30}/u,
    is: 'is no heading',
    remedy: 'Leave a space after the last #.',
  },
  {
    where: 'everywhere',
    pattern: /&(?:#\d+|#x[\da-f]+|[a-z]+\d*);|\\u[\da-f]{4}|(?<=\p{L})(?:%[\da-f]{2})+(?=\p{L})/iu,
    is: 'is the code of a character',
    remedy: 'Type the character itself.',
  },
  {
    where: 'data',
    pattern: /<\/?[a-z][^>]*>|[\\{}]/iu,
    is: 'is HTML or code, which is not read here',
    remedy: 'Write words alone.',
  },
  {
    where: 'everywhere',
    pattern:
      /\b(?:todo|fixme|tbd|tbc|xxx+|lorem ipsum|n\/a)\b|\?{2,}|\(\?\)|\b(?:citation needed|source needed|text here|insert \p{L}+ here)\b|(?:^\P{L}*|[[(])(?:à (?:compléter|confirmer|vérifier)|to be (?:completed|confirmed|checked)|täydennettävä|(?:tarkist|vahvist)ettava|lähde\?)(?:\P{L}*$|[\])])/iu,
    is: 'says that something is missing',
    remedy: 'Write what belongs there, or leave it out.',
  },
];

/** What the marks of a string are, and what to do; memoised, as all content is read again after a change in one file. */
const marksIn = memoised((words: string, place: 'texts' | 'data') =>
  marks
    .filter(({ where }) => where === 'everywhere' || where === place)
    .flatMap(({ pattern, is, remedy }): Finding[] => {
      const [mark] = pattern.exec(words) ?? [];
      return mark === undefined ? [] : [[`“${mark.trim()}” ${is}.`, remedy]];
    }),
);

/** No string contains markup or placeholders that would be printed as typed. One problem a string. */
export function noMarkupIsLeft(draft: Draft): Problem[] {
  const ids = new Set([...pageIds, ...draft.organisations.keys(), ...Object.keys(draft.sources ?? {})]);
  return problemsOf(publishedIn(draft), ({ path, words }) => {
    if (/^https?:\/\/\S*$/.test(words)) return undefined;
    const inText = path === '';
    // Citations are removed first; one before a colon was meant as a footnote definition and stays.
    const uncited = inText ? words.replaceAll(/\[\^[^\][\s]+\](?!:)/g, '') : words;
    const [bracketed, id = ''] = /\[([a-z0-9-]+)\]/.exec(uncited) ?? [];
    const [first] = marksIn(uncited, inText ? 'texts' : 'data');
    const remedy = `Write [^${id}] to cite a source, [words](${id}) to link.`;
    return first ?? (ids.has(id) && [`“${bracketed}” cites and links nothing.`, remedy]);
  });
}
