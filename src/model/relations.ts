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

/** Every source of the facts of an organisation, in the order they stand there. */
export function sourcesOfFacts(data: unknown): string[] {
  if (typeof data !== 'object' || data === null) return [];
  const found = Object.entries(data).flatMap(([key, value]: [string, unknown]) =>
    key === 'sources' && Array.isArray(value) ? value.map(String) : sourcesOfFacts(value),
  );
  return [...new Set(found)];
}
