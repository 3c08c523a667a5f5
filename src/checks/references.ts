import { pageIds } from '../model/content.ts';
import { type Draft, factsFile, isWhole, readFacts } from '../model/draft.ts';
import { everyNameOf } from '../model/names.ts';
import { blocksOf, linksOfBlock } from '../model/passages.ts';
import type { Problem } from '../model/problem.ts';
import { descendants, lineOf, ownerOf, plainText } from '../model/text.ts';
import { sides } from '../schemas/organisation.ts';
import { webAddress } from '../schemas/sourced.ts';

/** Ids of fields, places, pages and organisations in the data exist. */
export function referencesAreKnown(draft: Draft): Problem[] {
  // Undefined where the file could not be read: references to it cannot be checked.
  const fields = draft.fields && new Set(draft.fields.map(({ id }) => id));
  const places = draft.places && new Set(Object.keys(draft.places));
  const missing = (
    file: string,
    path: (string | number)[],
    id: string,
    known: ReadonlySet<string> | undefined,
    home: string,
  ): Problem[] =>
    !known || known.has(id)
      ? []
      : [
          {
            file,
            line: draft.lineAt(file, path),
            problem: `“${id}” is not in ${home}.`,
            remedy: known.size > 0 ? `Add it there or write one of: ${[...known].join(', ')}.` : 'Add it there.',
          },
        ];
  const { event } = draft;
  const inEvent = event
    ? [
        ...missing('event.yaml', ['venue', 'place'], event.venue.place, places, 'places.yaml'),
        ...sides.flatMap((side) =>
          missing('event.yaml', ['sides', side, 'place'], event.sides[side].place, places, 'places.yaml'),
        ),
      ]
    : [];
  const inFacts = readFacts(draft).flatMap(([id, { fields: own, seat, related }]) => [
    ...own.flatMap((field, index) => missing(factsFile(id), ['fields', index], field, fields, 'fields.yaml')),
    ...(seat?.place ? missing(factsFile(id), ['seat', 'place'], seat.place, places, 'places.yaml') : []),
    ...related.flatMap(({ id: other }, index) =>
      missing(factsFile(id), ['related', index, 'id'], other, new Set(draft.organisations.keys()), 'organisations/'),
    ),
  ]);
  const targets = new Set<string>([...pageIds, ...draft.organisations.keys()]);
  const inGlossary = (draft.glossary ?? []).flatMap(({ leads }, entry) =>
    leads.flatMap((id, index) =>
      missing('glossary.yaml', [entry, 'leads', index], id, targets, 'pages/ or organisations/'),
    ),
  );
  return [...inEvent, ...inFacts, ...inGlossary];
}

/** Every field and every place is named somewhere. */
export function entriesAreUsed(draft: Draft): Problem[] {
  const { event, fields = [], places = {} } = draft;
  if (!isWhole(draft) || !event) return [];
  const facts = readFacts(draft).map(([, each]) => each);
  const inUse = new Set([
    ...facts.flatMap(({ fields: own, seat }) => [...own, seat?.place]),
    ...sides.map((side) => event.sides[side].place),
    event.venue.place,
  ]);
  return [
    ...fields.map(({ id }, index) => ({ id, file: 'fields.yaml', path: [index] })),
    ...Object.keys(places).map((id) => ({ id, file: 'places.yaml', path: [id] })),
  ]
    .filter(({ id }) => !inUse.has(id))
    .map(({ id, file, path }) => ({
      file,
      line: draft.lineAt(file, path),
      problem: `Nothing names “${id}”.`,
      remedy: 'Name it where it belongs, or remove it.',
    }));
}

/** A paragraph of the announcement that lists a side names all its organisations, in their order; the host may be missing. */
export function announcementListsAll(draft: Draft): Problem[] {
  const facts = new Map(readFacts(draft));
  return draft.texts
    .filter((text) => ownerOf(text) === 'announcement')
    .flatMap((text) =>
      blocksOf(text).flatMap((block) =>
        sides.flatMap((side) => {
          const listed = linksOfBlock(block).filter((id) => facts.get(id)?.side === side);
          const members = [...facts].filter(([id, each]) => each.side === side && (!each.host || listed.includes(id)));
          const right = members.sort(([, a], [, b]) => a.order - b.order).map(([id]) => id);
          // Fewer are no list.
          if (listed.length < 3 || listed.join() === right.join()) return [];
          const problem = `This lists ${listed.join(', ')}; by “order” they are ${right.join(', ')}.`;
          return [
            { file: text.file, line: block.line, problem, remedy: 'List all in their order, or correct “order”.' },
          ];
        }),
      ),
    );
}

/** A link in a text leads to a page or an organisation of this site, by its id, or to another site. */
export function linksAreKnown({ site, texts, organisations }: Draft): Problem[] {
  const known = new Set<string>([...pageIds, ...organisations.keys()]);
  return texts.flatMap(({ file, body }) =>
    [...descendants(body)]
      .filter((node) => node.type === 'link')
      .filter(({ url }) => !known.has(url) && !leadsElsewhere(url, site?.url))
      .map((link) => ({
        file,
        line: lineOf(link),
        problem: `The link to “${link.url}” leads nowhere.`,
        remedy: link.url.startsWith('http:')
          ? 'Begin the address with https://; where a site has none, cite it as a source instead.'
          : 'Link to the id of a page or of an organisation, or to an address that begins with https://.',
      })),
  );
}

/** A link whose words are the name of an organisation leads to no other organisation. */
export function linksLeadToTheirNames(draft: Draft): Problem[] {
  const names = new Map(
    readFacts(draft).flatMap(([id, facts]) => everyNameOf(facts).map((name): [string, string] => [name, id])),
  );
  return draft.texts.flatMap(({ file, body }) =>
    [...descendants(body)]
      .filter((node) => node.type === 'link')
      .flatMap((link) => {
        const words = plainText(link);
        const meant = names.get(words) ?? link.url;
        if (meant === link.url || !draft.organisations.has(link.url)) return [];
        const problem = `“${words}” leads to “${link.url}”.`;
        return [{ file, line: lineOf(link), problem, remedy: `Link to “${meant}”, or word it otherwise.` }];
      }),
  );
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
export function idsAreUnique({ fields = [], event, lineAt }: Draft): Problem[] {
  const lists = [
    { file: 'fields.yaml', path: [], entries: fields },
    { file: 'event.yaml', path: ['sessions'], entries: event?.sessions ?? [] },
  ];
  return lists.flatMap(({ file, path, entries }) =>
    entries.flatMap(({ id }, index) => {
      if (entries.findIndex((entry) => entry.id === id) === index) return [];
      const problem = `The id “${id}” stands here twice.`;
      return { file, line: lineAt(file, [...path, index]), problem, remedy: 'Give each entry an id of its own.' };
    }),
  );
}
