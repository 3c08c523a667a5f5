import type { Side } from '../schemas/organisation.ts';
import type { Place } from '../schemas/place.ts';
import type { Content } from './content.ts';

/**
 * The place with an id.
 *
 * @throws Error when there is none, which checks/references.ts reports before
 */
export function placeOf({ places }: Pick<Content, 'places'>, id: string): Place {
  const place = places[id];
  if (!place) throw new Error(`places.yaml has no ${id}.`);
  return place;
}

/** The place of a side. */
export const placeOfSide = (content: Pick<Content, 'places' | 'event'>, side: Side): Place =>
  placeOf(content, content.event.sides[side].place);
