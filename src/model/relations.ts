import type { Localised } from '../schemas/locale.ts';
import type { Content, Organisation } from './content.ts';
import { memoised } from './memoised.ts';

/** A tie to another organisation, seen from this one. */
export type Relation = { organisation: Organisation; reason: Localised; sources: string[] };

/** Every organisation by its id, in the order of the lists. */
export const organisationsById = memoised(
  ({ organisations }: Content) => new Map(organisations.map((organisation) => [organisation.id, organisation])),
);

/** The ties that others declare, by the id of the organisation they declare them with. */
const receivedTies = memoised(({ organisations }: Content) => {
  const ties = new Map<string, Relation[]>();
  for (const organisation of organisations) {
    for (const { id, reason, sources } of organisation.related) {
      ties.set(id, [...(ties.get(id) ?? []), { organisation, reason, sources }]);
    }
  }
  return ties;
});

/** Every tie of an organisation: those it declares, then those that others declare with it. */
export function relationsOf(content: Content, organisation: Organisation): Relation[] {
  const declared = organisation.related.flatMap(({ id, reason, sources }) => {
    const other = organisationsById(content).get(id);
    return other ? [{ organisation: other, reason, sources }] : [];
  });
  return [...declared, ...(receivedTies(content).get(organisation.id) ?? [])];
}

const placesInLists = memoised(
  ({ organisations }: Content) => new Map(organisations.map(({ id }, index) => [id, index])),
);

/** The profiles before and after one, in the order of the lists. */
export function neighboursOf(content: Content, { id }: Organisation) {
  const index = placesInLists(content).get(id) ?? -1;
  return { previous: content.organisations[index - 1], next: content.organisations[index + 1] };
}

/** Ids of the sources that data names, in the order they stand there, each with the way to it: in a field `sources`, however deep; repeats kept. */
export function sourcesIn(data: unknown, path: readonly string[] = []): { id: string; path: string[] }[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]: [string, unknown]) => {
    const here = [...path, key];
    return key === 'sources' && Array.isArray(value)
      ? value.map((id, index) => ({ id: String(id), path: [...here, String(index)] }))
      : sourcesIn(value, here);
  });
}

/** The same, each source once. */
export const sourcesOfFacts = (data: unknown): string[] => [...new Set(sourcesIn(data).map(({ id }) => id))];
