import type { Localised } from '../schemas/locale.ts';
import type { Content, Organisation } from './content.ts';

/** A tie to another organisation, seen from this one. */
export type Relation = { organisation: Organisation; reason: Localised; sources: string[] };

/** Every tie of an organisation: those it declares, then those that others declare with it. */
export function relationsOf({ organisations }: Content, organisation: Organisation): Relation[] {
  const declared = organisation.related.flatMap(({ id, reason, sources }) => {
    const other = organisations.find((known) => known.id === id);
    return other ? [{ organisation: other, reason, sources }] : [];
  });
  const received = organisations.flatMap((other) =>
    other.related
      .filter(({ id }) => id === organisation.id)
      .map(({ reason, sources }) => ({ organisation: other, reason, sources })),
  );
  return [...declared, ...received];
}

/** The profiles before and after one, in the order of the lists. */
export function neighboursOf({ organisations }: Content, { id }: Organisation) {
  const index = organisations.findIndex((organisation) => organisation.id === id);
  return { previous: organisations[index - 1], next: organisations[index + 1] };
}

/** Ids of the sources that data names, in the order they stand there: in a field `sources`, however deep; repeats kept. */
export function sourcesIn(data: unknown): string[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]: [string, unknown]) =>
    key === 'sources' && Array.isArray(value) ? value.map(String) : sourcesIn(value),
  );
}

/** The same, each source once. */
export const sourcesOfFacts = (data: unknown): string[] => [...new Set(sourcesIn(data))];
