import type { Event } from '../schemas/event.ts';
import { sides, type Side } from '../schemas/organisation.ts';

/** Part of a title; the name of a city has the side that it belongs to. */
export type Run = { words: string; side?: Side };

/**
 * Splits a title at the names of the two cities, so that each can have the colour of its side.
 *
 * @example inColours('Alba-Borea: a day', event) // [{ words: 'Alba', side: 'delegation' }, { words: '-' }, …]
 */
export function inColours(title: string, { sides: poles }: Event): Run[] {
  const cities = sides.map((side) => ({ side, city: poles[side].city }));
  const pattern = new RegExp(`(${cities.map(({ city }) => city.replace(/[^\p{L}\p{N}]/gu, '\\$&')).join('|')})`);
  return title
    .split(pattern)
    .filter((words) => words !== '')
    .map((words) => {
      const side = cities.find(({ city }) => city === words)?.side;
      return side ? { words, side } : { words };
    });
}
