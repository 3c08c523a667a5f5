import type { Accessibility } from '../schemas/accessibility.ts';
import type { Correction } from '../schemas/correction.ts';
import type { Event } from '../schemas/event.ts';
import type { Field } from '../schemas/field.ts';
import type { GlossaryEntry } from '../schemas/glossary.ts';
import type { Locale } from '../schemas/locale.ts';
import type { OrganisationFacts } from '../schemas/organisation.ts';
import type { Place } from '../schemas/place.ts';
import type { Press } from '../schemas/press.ts';
import type { Revisions } from '../schemas/revisions.ts';
import type { Site } from '../schemas/site.ts';
import type { Spelling } from '../schemas/spelling.ts';
import type { Source } from '../schemas/source.ts';
import type { DescribedText } from './text.ts';

/** Pages that are a text, with or without something drawn from the facts; one folder of content/pages/ each. */
export const pageIds = [
  'home',
  'announcement',
  'programme',
  'delegation',
  'counterparts',
  'dialogue',
  'press',
  'partners',
  'sources',
  'search',
  'about',
] as const;
export type PageId = (typeof pageIds)[number];

/** One text in every language that the site publishes. */
export type Texts = Record<Locale, DescribedText>;

/** An organisation: its facts and its profile. */
export type Organisation = OrganisationFacts & { id: string; texts: Texts };

/** All that the site says, read and checked: what every page, picture and file is made from. */
export type Content = {
  site: Site;
  event: Event;
  fields: Field[];
  places: Record<string, Place>;
  press: Press;
  corrections: Correction[];
  glossary: GlossaryEntry[];
  spelling: Spelling;
  sources: Record<string, Source>;
  /** What the accessibility runs found, once they were recorded. */
  accessibility?: Accessibility;
  /** What the editors vouched for last, once that was recorded. */
  revisions?: Revisions;
  /** The delegation, then the counterparts, each in the order of the announcement. */
  organisations: Organisation[];
  pages: Record<PageId, Texts>;
};

/** The text of an entry of the collections in src/content.config.ts: of pages about/fr, of profiles gemalto/fi. */
export function textOf(
  { pages, organisations }: Content,
  { collection, id }: { collection: 'pages' | 'profiles'; id: string },
): DescribedText {
  const [owner, locale] = id.split('/') as [PageId, Locale];
  const texts = collection === 'pages' ? pages[owner] : organisations.find((known) => known.id === owner)?.texts;
  if (!texts) throw new Error(`There is no text ${id} of ${collection}.`);
  return texts[locale];
}
