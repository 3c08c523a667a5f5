import type { Localised } from '../schemas/locale.ts';
import type { Side } from '../schemas/organisation.ts';
import type { Content, Organisation } from './content.ts';
import { subjectsOf } from './subjects.ts';

/** The organisations of one side, in the order of the lists. */
export const organisationsOn = ({ organisations }: Pick<Content, 'organisations'>, side: Side): Organisation[] =>
  organisations.filter((organisation) => organisation.side === side);

/** A connection of one organisation with another. */
export type Relation = { organisation: Organisation; reason: Localised; sources: string[] };

/** Every connection of an organisation: those in its own facts, then those in the facts of others. */
export function relationsOf(content: Content, { id, related }: Organisation): Relation[] {
  const declared = related.flatMap(({ id: other, reason, sources }) => {
    const organisation = subjectsOf(content).get(other)?.organisation;
    return organisation ? [{ organisation, reason, sources }] : [];
  });
  const received = content.organisations.flatMap((organisation) =>
    organisation.related
      .filter((tie) => tie.id === id)
      .map(({ reason, sources }) => ({ organisation, reason, sources })),
  );
  return [...declared, ...received];
}

/** Ids of sources in any field `sources` of some data, at any depth, in order, each with its path; repeats kept. */
export function sourcesIn(data: unknown, path: readonly string[] = []): { id: string; path: string[] }[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]: [string, unknown]) => {
    const here = [...path, key];
    return key === 'sources' && Array.isArray(value)
      ? value.map((id, index) => ({ id: String(id), path: [...here, String(index)] }))
      : sourcesIn(value, here);
  });
}

/** The same ids without their paths, each once. */
export const sourcesOfFacts = (data: unknown): string[] => [...new Set(sourcesIn(data).map(({ id }) => id))];
