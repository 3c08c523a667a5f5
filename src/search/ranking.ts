import { plain } from './matching.ts';

/** What stands between the names of a page where the index keeps them as one text. */
export const betweenNames = ' | ';

/**
 * Where a page stands by its names alone, 0 first: its title or another name is what was typed, one begins with it, or
 * neither. The words of the page decide among equals.
 */
export function rankByName(query: string, title: string, otherNames = ''): number {
  const typed = plain(query);
  const tests = [(name: string) => name === typed, (name: string) => name.startsWith(typed)];
  const names = [[title], otherNames.split(betweenNames)].map((group) => group.map(plain));
  const rank = tests.flatMap((test) => names.map((group) => group.some(test))).indexOf(true);
  return rank === -1 ? tests.length * names.length : rank;
}
