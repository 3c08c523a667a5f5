import type { Data } from '../schemas/data-files.ts';
import type { Locale } from '../schemas/locale.ts';
import type { OrganisationFacts } from '../schemas/organisation.ts';
import type { DescribedText } from './text.ts';

/** The pages of the site in their order, each with a folder in content/pages/. */
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

/** The whole content, read and checked: what every page, picture and file is made from. */
export type Content = Data & {
  /** The delegation, then the counterparts, each in the order of the announcement. */
  organisations: Organisation[];
  pages: Record<PageId, Texts>;
};
