import { citationsIn } from '../model/citations.ts';
import { factsFile, isWhole, readFacts, type Draft } from '../model/draft.ts';
import type { Problem } from '../model/problem.ts';
import { sourcesIn } from '../model/relations.ts';
import { descendants, lineOf, plainText, type Text } from '../model/text.ts';
import { at, blocksIn, nodesIn, problemIf, problemsOf, type Finding, type Location } from './findings.ts';

/** Every source that a text or a fact cites is in sources.yaml, and every source there is cited. */
export function sourcesAreKnown(draft: Draft): Problem[] {
  const { sources } = draft;
  if (!sources) return [];
  const uses = sourceUses(draft);
  const used = new Set(uses.map(({ id }) => id));
  const unused = Object.keys(sources).filter((id) => isWhole(draft) && !used.has(id));
  const remedy = 'Add it to sources.yaml or correct its spelling.';
  return [
    ...problemsOf(uses, ({ id }) => !Object.hasOwn(sources, id) && [`The source “${id}” is not known.`, remedy]),
    ...unused.map((id) => ({
      ...at(draft, 'sources.yaml', id),
      problem: `Nothing cites “${id}”.`,
      remedy: 'Cite it or remove it.',
    })),
  ];
}

/** Where a citation may not stand: contents and outlines repeat headings, and within a link its own link would be nested. */
const places = {
  link: ['within the words of a link', 'Write it after the link.'],
  heading: ['in a heading', 'Write it in the paragraph below.'],
} as const;
/** No citation is in a heading or within a link. */
export const citationsAreInText = (draft: Draft): Problem[] =>
  (['link', 'heading'] as const).flatMap((type) =>
    problemsOf(nodesIn(draft, type), ({ node }) => {
      const [id] = citationsIn(node);
      const [place, remedy] = places[type];
      return id !== undefined && [`“[^${id}]” stands ${place}.`, remedy];
    }),
  );

/** How a citation can stand amiss, in texts with citation marks. */
const misplaced: [pattern: RegExp, is: string, remedy: string][] = [
  [/\s\[\^[^\][\s]+\]/u, 'has a space before it', 'Remove the space.'],
  [/\[\^[^\][\s]+\](?=[\p{L}\p{N}])/u, 'stands within a word', 'Put it after the word, or a space after it.'],
  [/(\[\^[^\][\s]+\])(?:\[\^[^\][\s]+\])*\1/u, 'is there twice', 'Leave one.'],
];
/** Citations stand directly after the words that they vouch for. */
export const citationsAreInPlace = (draft: Draft): Problem[] =>
  problemsOf(blocksIn(draft), ({ kind, node }) =>
    misplaced.flatMap(([pattern, is, remedy]): Finding[] => {
      const [mark] = (kind.startsWith('<') ? null : pattern.exec(plainText(node))) ?? [];
      return mark === undefined ? [] : [[`“${mark.trim()}” ${is}.`, remedy]];
    }),
  );

/** A profile cites at least one source. */
export const profilesAreCited = ({ texts }: Draft): Problem[] =>
  texts.flatMap(({ file, body }) =>
    problemIf(
      file.startsWith('organisations/') && citationsIn(body).length === 0,
      { file, line: 1 },
      'This profile cites no source.',
      'Add [^source-id] to each paragraph that rests on a source.',
    ),
  );

type Use = Location & { id: string };

function sourceUses({ texts, ...data }: Draft): Use[] {
  return [
    ...texts.flatMap(usesInText),
    ...readFacts({ texts, ...data }).flatMap(([id, facts]) => usesInData(factsFile(id), facts, data.lineAt)),
    ...(['event', 'places', 'press', 'corrections'] as const).flatMap((name) =>
      usesInData(`${name}.yaml`, data[name], data.lineAt),
    ),
  ];
}

/** Sources in the front matter and in citation marks, wherever they are. */
const usesInText = ({ file, frontMatter, body }: Text): Use[] => [
  ...(frontMatter.sources ?? []).map((id) => ({ id, file, line: 1 })),
  ...[...descendants(body)]
    .filter(({ type }) => type === 'text')
    .flatMap((node) => citationsIn(node).map((id) => ({ id, file, line: lineOf(node) }))),
];

const usesInData = (file: string, data: unknown, lineAt: Draft['lineAt']): Use[] =>
  sourcesIn(data).map(({ id, path }) => ({ id, file, line: lineAt(file, path) }));
