import type { Locale } from '../schemas/locale.ts';
import { filesBelow } from './fetched.ts';
import { find, type Filters, type Library, type Outcome } from './find.ts';
import { openLanguage } from './language.ts';
import { setLabels, setStatus, show, type Shown } from './view.ts';
import { wordsFor, type Words } from './words.ts';

/**
 * In milliseconds: delay between typing and searching, time after which a running search is announced, and pause in typing after
 * which the number of results is announced, so that screen readers read it once.
 */
const [pause, patience, rest] = [30, 400, 500];

/** Maximum length of a query in characters, since the time to compare words grows with their length. */
const longest = 200;

const wait = (time: number) => new Promise((resume) => setTimeout(resume, time));

/** A query, and the maximum number of results to list. */
export type Asked = { query: string; filters: Filters; limit: number };

/**
 * Searches while typing and shows each step in a region of the page.
 *
 * @param region contains the live region, the lists and the template of a result; data-root is the URL of the root of the site,
 *   data-languages the languages to search
 * @returns searches and gives what is shown; undefined if a newer search replaced it
 */
export function liveSearch(region: HTMLElement) {
  const { root = '', languages = '', failed = '' } = region.dataset;
  const base = new URL(root, document.baseURI).href;
  const locale = document.documentElement.lang as Locale;
  const open = opener(base, locale, languages.split(' ') as Locale[]);
  let newest = 0;
  let saying = 0;
  // Fetches all files before typing begins, in the order of their use; a failure is shown by the first search.
  Promise.all([open(), wordsFor(locale)])
    .then(async ([{ own, others }]) => {
      await own.fullText('');
      await others();
    })
    .catch(() => undefined);

  return async ({ query, filters, limit }: Asked): Promise<Outcome | undefined> => {
    const turn = (newest += 1);
    const isNewest = () => turn === newest;
    clearTimeout(saying);
    const asked = query.trim().slice(0, longest);
    const present = (outcome: Outcome, { state, words }: Pick<Shown, 'state'> & Partial<Shown>) => {
      show(region, base, limit, outcome, asked);
      setStatus(region, state, words);
    };
    const sayOnceTypingRests = ({ state, words }: Shown) => {
      // Without focus in the field, the query is complete.
      const isTyping = region.querySelector('input:focus') !== null;
      setStatus(region, state, isTyping ? undefined : words);
      if (isTyping)
        saying = window.setTimeout(() => {
          setStatus(region, state, words);
        }, rest);
    };
    const none: Outcome = { found: [], elsewhere: [] };
    if (asked === '') {
      present(none, { state: 'idle', words: '' });
      return none;
    }
    setStatus(region, 'busy');
    await wait(pause);
    if (!isNewest()) return undefined;
    let last = none;
    let slow = 0;
    try {
      const words = await wordsFor(locale);
      setLabels(region, words.labels);
      slow = window.setTimeout(() => {
        if (isNewest() && region.querySelector('[data-search-status=busy]')) setStatus(region, 'busy', words.busy);
      }, patience);
      for await (const outcome of find(asked, filters, await open())) {
        if (!isNewest()) return undefined;
        last = outcome;
        if (outcome.found.length > 0) present(outcome, { state: 'results' });
      }
      if (!isNewest()) return undefined;
      if (last.found.length === 0) present(last, { state: 'nothing' });
      sayOnceTypingRests(shownFor(words, asked, last));
      return last;
    } catch (error) {
      reportError(error);
      if (isNewest()) present(none, { state: 'idle', words: failed });
      return undefined;
    } finally {
      clearTimeout(slow);
    }
  };
}

/** Loads the languages of a site on first use; failed attempts are repeated. */
function opener(base: string, locale: Locale, locales: readonly Locale[]): () => Promise<Library> {
  const files = filesBelow(base);
  const opened = new Map<Locale, ReturnType<typeof openLanguage>>();
  const open = (language: Locale) => {
    const cached = opened.get(language) ?? openLanguage(files, language);
    opened.set(language, cached);
    cached.catch(() => opened.delete(language));
    return cached;
  };
  return async () => ({
    own: await open(locale),
    others: () => Promise.all(locales.filter((other) => other !== locale).map(open)),
  });
}

function shownFor({ results, resultsFor, nothing }: Words, query: string, { found, corrected }: Outcome): Shown {
  if (found.length === 0) return { state: 'nothing', words: nothing(query) };
  return { state: 'results', words: corrected ? resultsFor(found.length, corrected) : results(found.length) };
}
