import { pageIds } from '../model/content.ts';
import { factsFile, isWhole, readFacts, type Draft } from '../model/draft.ts';
import { everyNameOf } from '../model/names.ts';
import { linksOfBlock } from '../model/passages.ts';
import type { Problem } from '../model/problem.ts';
import { ownerOf, plainText } from '../model/text.ts';
import { sides } from '../schemas/organisation.ts';
import { webAddress } from '../schemas/sourced.ts';
import { at, blocksIn, nodesIn, problemsOf, type Finding } from './findings.ts';

/** Ids of fields, places, pages and organisations in the data exist. */
export function referencesAreKnown(draft: Draft): Problem[] {
  const { event, fields, places, organisations, glossary = [] } = draft;
  // Undefined where the file could not be read: references to it cannot be checked.
  const known: Record<string, ReadonlySet<string> | undefined> = {
    'fields.yaml': fields && new Set(fields.map(({ id }) => id)),
    'places.yaml': places && new Set(Object.keys(places)),
    'organisations/': new Set(organisations.keys()),
    'pages/ or organisations/': new Set([...pageIds, ...organisations.keys()]),
  };
  const named = (file: string, home: string, id: string, ...path: PropertyKey[]) => ({
    ...at(draft, file, ...path),
    home,
    id,
  });
  const references = [
    ...(event
      ? [
          named('event.yaml', 'places.yaml', event.venue.place, 'venue', 'place'),
          ...sides.map((side) => named('event.yaml', 'places.yaml', event.sides[side].place, 'sides', side, 'place')),
        ]
      : []),
    ...readFacts(draft).flatMap(([owner, { fields: own, seat, related }]) => [
      ...own.map((id, index) => named(factsFile(owner), 'fields.yaml', id, 'fields', index)),
      ...(seat?.place ? [named(factsFile(owner), 'places.yaml', seat.place, 'seat', 'place')] : []),
      ...related.map(({ id }, index) => named(factsFile(owner), 'organisations/', id, 'related', index, 'id')),
    ]),
    ...glossary.flatMap(({ leads }, entry) =>
      leads.map((id, index) => named('glossary.yaml', 'pages/ or organisations/', id, entry, 'leads', index)),
    ),
  ];
  return problemsOf(references, ({ home, id }) => {
    const ids = known[home];
    if (!ids || ids.has(id)) return undefined;
    const remedy = ids.size > 0 ? `Add it there or write one of: ${[...ids].join(', ')}.` : 'Add it there.';
    return [`“${id}” is not in ${home}.`, remedy];
  });
}

/** Every field and every place is named somewhere. */
export function entriesAreUsed(draft: Draft): Problem[] {
  const { event, fields = [], places = {} } = draft;
  if (!isWhole(draft) || !event) return [];
  const inUse = new Set([
    ...readFacts(draft).flatMap(([, { fields: own, seat }]) => [...own, seat?.place]),
    ...sides.map((side) => event.sides[side].place),
    event.venue.place,
  ]);
  const entries = [
    ...fields.map(({ id }, index) => ({ id, ...at(draft, 'fields.yaml', index) })),
    ...Object.keys(places).map((id) => ({ id, ...at(draft, 'places.yaml', id) })),
  ];
  return problemsOf(
    entries,
    ({ id }) => !inUse.has(id) && [`Nothing names “${id}”.`, 'Name it where it belongs, or remove it.'],
  );
}

/** A paragraph of the announcement that lists a side names all its organisations, in their order; the host may be missing. */
export function announcementListsAll(draft: Draft): Problem[] {
  const facts = new Map(readFacts(draft));
  const blocks = blocksIn(draft).filter(({ text }) => ownerOf(text) === 'announcement');
  return problemsOf(blocks, (block) =>
    sides.flatMap((side): Finding[] => {
      const listed = linksOfBlock(block).filter((id) => facts.get(id)?.side === side);
      const members = [...facts].filter(([id, each]) => each.side === side && (!each.host || listed.includes(id)));
      const right = members.sort(([, a], [, b]) => a.order - b.order).map(([id]) => id);
      // Fewer are no list.
      if (listed.length < 3 || listed.join() === right.join()) return [];
      const problem = `This lists ${listed.join(', ')}; by “order” they are ${right.join(', ')}.`;
      return [[problem, 'List all in their order, or correct “order”.']];
    }),
  );
}

/** A link in a text leads to a page or an organisation of this site, by its id, or to another site. */
export function linksAreKnown(draft: Draft): Problem[] {
  const known = new Set<string>([...pageIds, ...draft.organisations.keys()]);
  return problemsOf(nodesIn(draft, 'link'), ({ node: { url } }) => {
    if (known.has(url) || leadsElsewhere(url, draft.site?.url)) return undefined;
    const remedy = url.startsWith('http:')
      ? 'Begin the address with https://; where a site has none, cite it as a source instead.'
      : 'Link to the id of a page or of an organisation, or to an address that begins with https://.';
    return [`The link to “${url}” leads nowhere.`, remedy];
  });
}

/** A link whose words are the name of an organisation leads to no other organisation. */
export function linksLeadToTheirNames(draft: Draft): Problem[] {
  const names = new Map(
    readFacts(draft).flatMap(([id, facts]) => everyNameOf(facts).map((name): [string, string] => [name, id])),
  );
  return problemsOf(nodesIn(draft, 'link'), ({ node }) => {
    const words = plainText(node);
    const meant = names.get(words) ?? node.url;
    if (meant === node.url || !draft.organisations.has(node.url)) return undefined;
    return [`“${words}” leads to “${node.url}”.`, `Link to “${meant}”, or word it otherwise.`];
  });
}

/** Whether a URL is on another host, or outside the path of this site on the same host. */
function leadsElsewhere(url: string, ownUrl = 'https://'): boolean {
  if (!url.startsWith('https://') || !webAddress.safeParse(url).success) return false;
  if (!URL.canParse(ownUrl)) return true;
  const [there, own] = [url, ownUrl].map((address) => new URL(address));
  const inFolder = `${there?.pathname ?? ''}/`.startsWith(`${own?.pathname.replace(/\/$/, '') ?? ''}/`);
  return there?.host !== own?.host || !inFolder;
}

/** Fields and sessions have unique ids. */
export function idsAreUnique(draft: Draft): Problem[] {
  const { fields = [], event } = draft;
  const idsOf = (file: string, entries: readonly { id: string }[], ...path: string[]) =>
    entries.map(({ id }, index) => ({
      id,
      isTwice: entries.findIndex((entry) => entry.id === id) < index,
      ...at(draft, file, ...path, index),
    }));
  return problemsOf(
    [...idsOf('fields.yaml', fields), ...idsOf('event.yaml', event?.sessions ?? [], 'sessions')],
    ({ id, isTwice }) => isTwice && [`The id “${id}” stands here twice.`, 'Give each entry an id of its own.'],
  );
}
