import type { Locale } from '../schemas/locale.ts';
import type { Side } from '../schemas/organisation.ts';
import { withMonthNames } from './dates.ts';
import { wordsOf } from './fold.ts';
import type { Language } from './language.ts';
import { passageOf, type Stretch } from './passage.ts';
import type { IndexedPage } from './quick-index.ts';
import { rank, type Ranking } from './rank.ts';
import { suggestionFor } from './suggestion.ts';
import { weights } from './weights.ts';

/** Filters of a search. */
export type Filters = { side?: Side; kind?: 'profile' | 'page' };

/** A result as it is shown. */
export type Found = {
  page: IndexedPage;
  locale: Locale;
  /** Equal for the same page and the same matched words. */
  key: string;
  /** What the page is about, in a few words. */
  summary: Stretch[];
  /** Fetches the matching excerpt; only for pages in the language of the reader, once the full text was searched. */
  passage?: () => Promise<Stretch[]>;
};

/** The results of a search. */
export type Outcome = {
  /** Pages in the language of the reader, the best first. */
  found: Found[];
  /** Pages in other languages that match the query, by language. */
  elsewhere: Found[];
  /** The corrected query, if words of the query occur nowhere. */
  corrected?: string | undefined;
  /** A similar query, if nothing was found. */
  suggestion?: string | undefined;
};

/** The languages of a site: that of the reader, and the others, loaded on demand. */
export type Library = { own: Language; others: () => Promise<Language[]> };

/** Maximum number of pages that are listed for each other language. */
const fewElsewhere = 3;

/**
 * Searches in two steps: first the pages that match by names, titles and glossary; then, below them, those that the full text and
 * other languages add. A listed page never moves.
 */
export async function* find(query: string, filters: Filters, { own, others }: Library): AsyncGenerator<Outcome> {
  const lists = (pages: Iterable<number>, words: ReadonlySet<string>) =>
    [...pages]
      .map((page) => ({ ...foundIn(own, page, words), passage: async () => passageOf(await own.text(page), words) }))
      .filter(({ page }) => passes(page, filters));
  const asked = (language: Language) => withMonthNames(query, language.locale);
  const quick = rank(asked(own), { ...own, full: undefined });
  const sure = quick.ranked.filter((page) => page.sure).map(({ page }) => page);
  if (sure.length > 0) yield { found: lists(sure, quick.words), elsewhere: [] };

  const [full, languages] = await Promise.all([own.fullText(asked(own)), others()]);
  const { ranked, words, corrections } = rank(asked(own), { ...own, full });
  const foreign = languages.map((language) => ({
    language,
    ranking: rank(asked(language), { ...language, full: undefined }),
  }));
  const fromElsewhere = sure.length > 0 ? [] : betterElsewhere(own, foreign, ranked[0]?.covered ?? 0);
  const found = lists(new Set([...sure, ...fromElsewhere, ...ranked.map(({ page }) => page)]), words);
  yield {
    found,
    elsewhere: foreign.flatMap(({ language, ranking }) =>
      ranking.ranked
        .filter(({ covered }) => covered >= weights.convincing)
        .map(({ page }) => foundIn(language, page, ranking.words))
        .filter(({ page }) => passes(page, filters))
        .slice(0, fewElsewhere),
    ),
    ...(fromElsewhere.length === 0 && corrections.size > 0 && { corrected: correctedIn(query, corrections) }),
    ...(found.length === 0 && { suggestion: suggestionFor(query, [own.index.lexicon, full]) }),
  };
}

type Foreign = { language: Language; ranking: Ranking };

/**
 * Pages in the language of the reader whose version in another language matches the query better than any page in that of the
 * reader.
 */
function betterElsewhere(own: Language, foreign: readonly Foreign[], best: number): number[] {
  const subject = ({ address }: IndexedPage) => address.split('/').slice(2).join('/');
  return foreign
    .flatMap(({ language, ranking }) =>
      ranking.ranked.map((ranked) => ({ ...ranked, page: language.index.pages[ranked.page] })),
    )
    .filter(({ covered, sure }) => sure || covered > best + weights.better)
    .sort((a, b) => b.score * b.covered - a.score * a.covered)
    .map(({ page }) => own.index.pages.findIndex((known) => page && subject(known) === subject(page)))
    .filter((page) => page >= 0);
}

function foundIn({ index, locale }: Language, number: number, words: ReadonlySet<string>): Found {
  const page = index.pages[number];
  if (!page) throw new RangeError(`The index of ${locale} has no page ${number}.`);
  return {
    page,
    locale,
    key: [page.address, ...words].join(' '),
    summary: passageOf([...page.about.slice(page.side ? 1 : 0), ...page.headings].join(' · '), words),
  };
}

const passes = ({ side, kind }: IndexedPage, filters: Filters): boolean =>
  (!filters.side || filters.side === side) && (!filters.kind || filters.kind === kind);

/** The query with its corrections. */
const correctedIn = (query: string, corrections: ReadonlyMap<string, string>): string =>
  wordsOf(query)
    .map((word) => corrections.get(word) ?? word)
    .join(' ');
