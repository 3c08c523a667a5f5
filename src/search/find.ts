import { typeset } from '../i18n/typography.ts';
import type { Locale } from '../schemas/locale.ts';
import type { Side } from '../schemas/organisation.ts';
import { isMatch } from './matching.ts';
import type { Filters, Fragment, Pagefind } from './pagefind.ts';
import { stretchesOf, type Stretch } from './passage.ts';
import { rankByName } from './ranking.ts';

/** A page found, as it is shown. */
export type Found = {
  title: string;
  href: string;
  side: Side | undefined;
  section: string | undefined;
  passage: Stretch[];
};

/** What a search gave: how many pages in all, and the first of them. */
export type Outcome = { count: number; found: Found[] };

/** What is looked for, in the pages of one language. */
export type Search = {
  query: string;
  filters: Filters;
  /** How many pages are read, and so shown. */
  limit: number;
  locale: Locale;
};

/** Looks for words; the best pages come first. */
export async function find(pagefind: Pagefind, { query, filters, limit, locale }: Search): Promise<Outcome> {
  const { results } = await pagefind.search(query, { filters });
  const read = await Promise.all(results.slice(0, limit).map((result) => result.data()));
  const kept = read.filter((page) => isMatch(query, matchedWords(page)));
  const rank = ({ meta }: Fragment) => rankByName(query, meta.title ?? '', meta.names);
  return {
    // Where nothing that was read is a match, nothing that follows is.
    count: kept.length && results.length - (read.length - kept.length),
    found: kept.sort((a, b) => rank(a) - rank(b)).map((page) => toFound(page, locale)),
  };
}

/** Words of a page that Pagefind took for a match; of the fields all words, as it does not say which. */
function matchedWords({ content, locations, meta }: Fragment): string[] {
  const words = content.split(/\s+/);
  return [...locations.map((index) => words[index] ?? ''), ...Object.values(meta).flatMap((text) => text.split(/\s+/))];
}

/** The index reads plain apostrophes and spaces, so its texts are set again. */
function toFound(page: Fragment, locale: Locale): Found {
  const { url, meta, filters } = page;
  return {
    title: typeset(meta.title ?? url, locale),
    href: url,
    side: filters.side?.[0],
    section: meta.section && typeset(meta.section, locale),
    passage: stretchesOf(typeset(withEllipses(page), locale)),
  };
}

function withEllipses({ content, excerpt, plain_excerpt: plain }: Fragment): string {
  return `${content.startsWith(plain) ? '' : '… '}${excerpt}${content.endsWith(plain) ? '' : ' …'}`;
}
