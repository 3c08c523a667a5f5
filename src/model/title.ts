import { sides, type Side } from '../schemas/organisation.ts';
import type { Event } from '../schemas/event.ts';

/** A run of words of the title; a city belongs to its side. */
export type Run = { words: string; side?: Side };

/**
 * Splits a title so that each city can be set in the colour of its side.
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
