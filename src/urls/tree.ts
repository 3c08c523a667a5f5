import type { Content, PageId } from '../model/content.ts';
import { organisationsOn } from '../model/relations.ts';
import type { Locale } from '../schemas/locale.ts';
import { sides, type Side } from '../schemas/organisation.ts';
import { targetAddress, targetName } from './targets.ts';

/** A page as menus name it; a profile has its side. */
export type Leaf = { name: string; address: string; side?: Side };

/** The pages of a language that belong together: the day, a side with its profiles, what is there to use. */
export type Branch = { id: 'day' | Side | 'use'; leaves: Leaf[] };

const day: PageId[] = ['home', 'announcement', 'programme', 'dialogue'];
const use: PageId[] = ['press', 'partners', 'sources', 'search', 'about'];

/** Every page of a language, in the order in which they are read. */
export function treeOf(content: Content, locale: Locale): Branch[] {
  const leaf = (id: string): Leaf => ({
    name: targetName(content, locale, id),
    address: targetAddress(content, locale, id) ?? '',
  });
  const profiles = (side: Side): Leaf[] => organisationsOn(content, side).map(({ id }) => ({ ...leaf(id), side }));
  return [
    { id: 'day', leaves: day.map(leaf) },
    ...sides.map((side) => ({ id: side, leaves: [leaf(side), ...profiles(side)] })),
    { id: 'use', leaves: use.map(leaf) },
  ];
}

/** The pages before and after the one at an address. */
export function neighboursOf(content: Content, locale: Locale, address: string): { previous?: Leaf; next?: Leaf } {
  const leaves = treeOf(content, locale).flatMap((branch) => branch.leaves);
  const place = leaves.findIndex((leaf) => leaf.address === address);
  const [previous, next] = [leaves[place - 1], leaves[place + 1]];
  return { ...(previous && { previous }), ...(next && { next }) };
}
