import type { Locale } from '../schemas/locale.ts';
import type { Side } from '../schemas/organisation.ts';
import { sourcesOf } from './citations.ts';
import type { Content, Organisation, PageId } from './content.ts';
import { correctionsOn } from './corrections.ts';
import { keyFigureOf } from './key-figure.ts';
import { organisationsOn, relationsOf, sourcesOfFacts } from './relations.ts';
import { subjectsOf, type Subject } from './subjects.ts';

/** A page or profile that cites a source; `noted` if the source is one of its numbered notes. */
export type Use = { subject: Subject; noted: boolean };

/** The pages that cite each source, in the order of the site; the sources in the order of sources.yaml. */
export function usesBySource(content: Content, locale: Locale): Map<string, Use[]> {
  const pages = [...subjectsOf(content).values()].map((subject) => ({
    subject,
    notes: new Set(
      subject.organisation
        ? sourcesOfProfile(content, subject.organisation, locale)
        : sourcesOfPage(content, subject.page, locale),
    ),
    corrections: new Set(sourcesOfFacts(correctionsShown(content, subject.id))),
  }));
  return new Map(
    Object.keys(content.sources).map((id) => [
      id,
      pages
        .filter(({ notes, corrections }) => notes.has(id) || corrections.has(id))
        .map(({ subject, notes }) => ({ subject, noted: notes.has(id) })),
    ]),
  );
}

/**
 * Ids of the sources of a page, in the order of their numbers: those that its text cites, then those of the facts it shows. Which
 * these are has to agree with the rows of the page: its build fails if a row cites a source that is not here (Line.astro).
 */
export function sourcesOfPage(content: Content, page: PageId, locale: Locale): string[] {
  const { event, places, press } = content;
  const glanceOf = (side: Side) =>
    organisationsOn(content, side).map((organisation) => [
      organisation.seat,
      organisation.founded,
      keyFigureOf(content, organisation),
    ]);
  const shown: Partial<Record<PageId, unknown[]>> = {
    home: [event, places],
    programme: [event, places],
    press: [press, event, places],
    delegation: glanceOf('delegation'),
    counterparts: glanceOf('counterparts'),
  };
  return [...new Set([...sourcesOf(content.pages[page][locale]), ...sourcesOfFacts(shown[page])])];
}

/** Ids of the sources of a profile, in the order of their numbers: of its text, of its facts, of its connections. */
export function sourcesOfProfile(content: Content, organisation: Organisation, locale: Locale): string[] {
  const { texts, ...facts } = organisation;
  const ties = relationsOf(content, organisation).flatMap(({ sources }) => sources);
  return [...new Set([...sourcesOf(texts[locale]), ...sourcesOfFacts(facts), ...ties])];
}

/** The corrections that a page shows: its own; the about page shows all. */
const correctionsShown = (content: Content, page: string) =>
  page === 'about' ? content.corrections : correctionsOn(content, page);
