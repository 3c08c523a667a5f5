import type { Correction } from '../schemas/correction.ts';
import type { Content } from './content.ts';

/** Every correction of the site, the newest first. */
export function correctionsOf({ corrections }: Content): Correction[] {
  return corrections.toSorted((a, b) => b.date.localeCompare(a.date));
}

/** The corrections of one page or organisation, by its id, the newest first. */
export function correctionsOn(content: Content, page: string): Correction[] {
  return correctionsOf(content).filter((correction) => correction.page === page);
}
