import type { PageId, Content, Organisation } from './content.ts';
import { pageIds } from './content.ts';
import { citationsIn } from './citations.ts';
import { relationsOf, sourcesOfFacts } from './relations.ts';
import type { Locale } from '../schemas/locale.ts';

/** A page that rests on a source: one of the site's own pages, or a profile. */
export type Use = { page: PageId } | { organisation: Organisation };

/** The pages that rest on each source, in the order of the site; sources by id, in alphabetical order of publisher. */
export function usesBySource(content: Content, locale: Locale): Map<string, Use[]> {
  const cited: [use: Use, ids: Set<string>][] = [
    ...pageIds.map((page): [Use, Set<string>] => [
      { page },
      new Set([...citationsIn(content.pages[page][locale].body), ...sourcesDrawnOn(content, page)]),
    ]),
    ...content.organisations.map((organisation): [Use, Set<string>] => [
      { organisation },
      new Set([
        ...citationsIn(organisation.texts[locale].body),
        ...sourcesOfFacts(organisation),
        ...relationsOf(content, organisation).flatMap(({ sources }) => sources),
      ]),
    ]),
  ];
  return new Map(
    Object.keys(content.sources).map((id) => [id, cited.filter(([, ids]) => ids.has(id)).map(([use]) => use)]),
  );
}

/** Sources of the facts that a page draws, besides those of its text. */
function sourcesDrawnOn({ event, places, press }: Content, page: PageId): string[] {
  if (page === 'home' || page === 'programme') return sourcesOfFacts([event, places]);
  return page === 'press' ? sourcesOfFacts([press, event, places]) : [];
}
