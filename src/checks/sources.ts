import { citationsIn } from '../model/citations.ts';
import { type Draft, factsFile, isWhole, readFacts } from '../model/draft.ts';
import { blocksOf } from '../model/passages.ts';
import type { Problem } from '../model/problem.ts';
import { sourcesIn } from '../model/relations.ts';
import { descendants, lineOf, plainText, type Text } from '../model/text.ts';

/** Every source that a text or a fact cites is in sources.yaml, and every source there is cited. */
export function sourcesAreKnown(draft: Draft): Problem[] {
  const { sources } = draft;
  if (!sources) return [];
  const uses = sourceUses(draft);
  const unknown = uses
    .filter(({ id }) => !Object.hasOwn(sources, id))
    .map(({ id, file, line }) => ({
      file,
      line,
      problem: `The source “${id}” is not known.`,
      remedy: 'Add it to sources.yaml or correct its spelling.',
    }));
  const used = new Set(uses.map(({ id }) => id));
  const unused = Object.keys(sources)
    .filter((id) => isWhole(draft) && !used.has(id))
    .map((id) => ({
      file: 'sources.yaml',
      line: draft.lineAt('sources.yaml', [id]),
      problem: `Nothing cites “${id}”.`,
      remedy: 'Cite it or remove it.',
    }));
  return [...unknown, ...unused];
}

/** No citation is in a heading, which contents and outlines repeat, or within a link, where its own link would be nested. */
export function citationsAreInText({ texts }: Draft): Problem[] {
  const places: Partial<Record<string, string>> = { link: 'within the words of a link', heading: 'in a heading' };
  return texts.flatMap(({ file, body }) =>
    [...descendants(body)].flatMap((node) => {
      const place = places[node.type];
      const [id] = place === undefined ? [] : citationsIn(node);
      if (place === undefined || id === undefined) return [];
      const remedy = node.type === 'link' ? 'Write it after the link.' : 'Write it in the paragraph below.';
      return [{ file, line: lineOf(node), problem: `“[^${id}]” stands ${place}.`, remedy }];
    }),
  );
}

/** How a citation can stand amiss, in texts with citation marks. */
const misplaced: [pattern: RegExp, is: string, remedy: string][] = [
  [/\s\[\^[^\][\s]+\]/u, 'has a space before it', 'Remove the space.'],
  [/\[\^[^\][\s]+\](?=[\p{L}\p{N}])/u, 'stands within a word', 'Put it after the word, or a space after it.'],
  [/(\[\^[^\][\s]+\])(?:\[\^[^\][\s]+\])*\1/u, 'is there twice', 'Leave one.'],
];
/** Citations stand directly after the words that they vouch for. */
export function citationsAreInPlace({ texts }: Draft): Problem[] {
  return texts.flatMap((text) =>
    blocksOf(text)
      .filter(({ kind }) => !kind.startsWith('<'))
      .flatMap(({ node, line }) =>
        misplaced.flatMap(([pattern, is, remedy]) => {
          const [mark] = pattern.exec(plainText(node)) ?? [];
          return mark === undefined ? [] : [{ file: text.file, line, problem: `“${mark.trim()}” ${is}.`, remedy }];
        }),
      ),
  );
}

/** A profile cites at least one source. */
export function profilesAreCited({ texts }: Draft): Problem[] {
  return texts
    .filter(({ file, body }) => file.startsWith('organisations/') && citationsIn(body).length === 0)
    .map(({ file }) => ({
      file,
      line: 1,
      problem: 'This profile cites no source.',
      remedy: 'Add [^source-id] to each paragraph that rests on a source.',
    }));
}

type Use = { id: string; file: string; line?: number | undefined };

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
