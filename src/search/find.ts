import type { Locale } from '../schemas/locale.ts';
import type { Side } from '../schemas/organisation.ts';
import { wordsOf } from './fold.ts';
import type { Language } from './language.ts';
import { passageOf, type Stretch } from './passage.ts';
import type { IndexedPage } from './quick-index.ts';
import { rank, type Ranking } from './rank.ts';
import { suggestionFor } from './suggestion.ts';
import { weights } from './weights.ts';

/** What a search can be narrowed by. */
export type Filters = { side?: Side; kind?: 'profile' | 'page' };

/** A page found, as it is shown. */
export type Found = {
  page: IndexedPage;
  locale: Locale;
  /** The same for the same page and the same words. */
  key: string;
  /** What the page is about, in a few words. */
  summary: Stretch[];
  /** The passage that answers, fetched when it is to be read; in the language of the reader alone. */
  passage?: () => Promise<Stretch[]>;
};

/** What a search came to. */
export type Outcome = {
  /** Pages in the language of the reader, the best first. */
  found: Found[];
  /** Pages in other languages that hold what was typed, by language. */
  elsewhere: Found[];
  /** The words that were looked for in place of those typed, where these stand nowhere. */
  corrected?: string | undefined;
  /** Words near to those typed, where nothing was found. */
  suggestion?: string | undefined;
};

/** The languages of a site: the reader’s own, and the others when they are asked for. */
export type Library = { own: Language; others: () => Promise<Language[]> };

/** How many pages of each other language are listed. */
const fewElsewhere = 3;

/**
 * Looks for words in two steps: first the pages that names, titles and glossary tell at once; then, below them, what the full
 * text and the other languages add. What stands in a list never moves.
 */
export async function* find(query: string, filters: Filters, { own, others }: Library): AsyncGenerator<Outcome> {
  const rest = Promise.all([own.fullText(query), others()]);
  // Whoever types on turns to the next search before this one has fetched what it needs.
  rest.catch(() => undefined);
  const lists = (pages: Iterable<number>, words: ReadonlySet<string>) =>
    [...pages]
      .map((page) => ({ ...foundIn(own, page, words), passage: async () => passageOf(await own.text(page), words) }))
      .filter(({ page }) => passes(page, filters));
  const quick = rank(query, { ...own, full: undefined });
  const sure = quick.ranked.filter((page) => page.sure).map(({ page }) => page);
  if (sure.length > 0) yield { found: lists(sure, quick.words), elsewhere: [] };

  const [full, languages] = await rest;
  const { ranked, words, corrections } = rank(query, { ...own, full });
  const foreign = languages.map((language) => ({ language, ranking: rank(query, { ...language, full: undefined }) }));
  const told = sure.length > 0 ? [] : toldElsewhere(own, foreign, ranked[0]?.covered ?? 0);
  const found = lists(new Set([...sure, ...told, ...ranked.map(({ page }) => page)]), words);
  yield {
    found,
    elsewhere: foreign.flatMap(({ language, ranking }) =>
      ranking.ranked
        .filter(({ covered }) => covered >= weights.convincing)
        .map(({ page }) => foundIn(language, page, ranking.words))
        .filter(({ page }) => passes(page, filters))
        .slice(0, fewElsewhere),
    ),
    ...(told.length === 0 && corrections.size > 0 && { corrected: correctedIn(query, corrections) }),
    ...(found.length === 0 && { suggestion: suggestionFor(query, [own.index.lexicon, full]) }),
  };
}

type Foreign = { language: Language; ranking: Ranking };

/**
 * The pages of the reader’s language that another language’s words lead to, where they answer better than its own, which only
 * mentions them.
 */
function toldElsewhere(own: Language, foreign: readonly Foreign[], best: number): number[] {
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

/** The query with its misspelt words mended. */
const correctedIn = (query: string, corrections: ReadonlyMap<string, string>): string =>
  wordsOf(query)
    .map((word) => corrections.get(word) ?? word)
    .join(' ');
