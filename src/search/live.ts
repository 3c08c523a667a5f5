import type { Locale } from '../schemas/locale.ts';
import { filesBelow } from './fetched.ts';
import { find, type Filters, type Library, type Outcome } from './find.ts';
import { openLanguage } from './language.ts';
import { show, tell, type Shown } from './view.ts';
import { wordsFor, type Words } from './words.ts';

/**
 * How long typing pauses before a search begins, how long a search may take before it says so, and how long nothing is typed
 * before the count is said, so that a screen reader says one; in milliseconds.
 */
const [pause, patience, rest] = [30, 400, 500];

/** How much of what was typed is looked for, in characters: comparing words costs more the longer they are. */
const longest = 200;

const wait = (time: number) => new Promise((resume) => setTimeout(resume, time));

/** What is looked for, and how many of the pages found are listed. */
export type Asked = { query: string; filters: Filters; limit: number };

/**
 * Searches as someone types, and shows in a region of the page how that goes, step by step.
 *
 * @param region holds the live region, the lists and the markup of a result; its data-root says where the site begins, its
 *   data-languages which languages are searched
 * @returns searches and gives what is now shown; undefined when a newer search overtook it
 */
export function liveSearch(region: HTMLElement) {
  const { root = '', languages = '', failed = '' } = region.dataset;
  const base = new URL(root, document.baseURI).href;
  const locale = document.documentElement.lang as Locale;
  const open = opener(base, locale, languages.split(' ') as Locale[]);
  let newest = 0;
  let saying = 0;
  // Whoever has come this far is about to type, so all is fetched meanwhile, what answers first before the rest; a failure
  // shows when there is something to look for.
  Promise.all([open(), wordsFor(locale)])
    .then(([{ own, others }]) => Promise.all([own.fullText(''), others()]))
    .catch(() => undefined);

  return async ({ query, filters, limit }: Asked): Promise<Outcome | undefined> => {
    const turn = (newest += 1);
    const isNewest = () => turn === newest;
    clearTimeout(saying);
    const asked = query.trim().slice(0, longest);
    const present = (outcome: Outcome, { state, words }: Pick<Shown, 'state'> & Partial<Shown>) => {
      show(region, base, limit, outcome, asked);
      tell(region, state, words);
    };
    const sayOnceTypingRests = ({ state, words }: Shown) => {
      // Whoever is not in the field is not typing.
      const isTyping = region.querySelector('input:focus') !== null;
      tell(region, state, isTyping ? undefined : words);
      if (isTyping)
        saying = window.setTimeout(() => {
          tell(region, state, words);
        }, rest);
    };
    const none: Outcome = { found: [], elsewhere: [] };
    if (asked === '') {
      present(none, { state: 'idle', words: '' });
      return none;
    }
    tell(region, 'busy');
    await wait(pause);
    if (!isNewest()) return undefined;
    let last = none;
    let slow = 0;
    try {
      const words = await wordsFor(locale);
      slow = window.setTimeout(() => {
        if (isNewest() && region.querySelector('[data-search-status=busy]')) tell(region, 'busy', words.busy);
      }, patience);
      for await (const outcome of find(asked, filters, await open())) {
        if (!isNewest()) return undefined;
        last = outcome;
        if (outcome.found.length > 0) present(outcome, { state: 'results' });
      }
      if (!isNewest()) return undefined;
      if (last.found.length === 0) present(last, { state: 'nothing' });
      sayOnceTypingRests(told(words, asked, last));
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

/** Opens the languages of a site when they are first asked for; what failed is tried again. */
function opener(base: string, locale: Locale, locales: readonly Locale[]): () => Promise<Library> {
  const files = filesBelow(base);
  const opened = new Map<Locale, ReturnType<typeof openLanguage>>();
  const open = (language: Locale) => {
    const known = opened.get(language) ?? openLanguage(files, language);
    opened.set(language, known);
    known.catch(() => opened.delete(language));
    return known;
  };
  return async () => ({
    own: await open(locale),
    others: () => Promise.all(locales.filter((other) => other !== locale).map(open)),
  });
}

function told({ results, resultsFor, nothing }: Words, query: string, { found, corrected }: Outcome): Shown {
  if (found.length === 0) return { state: 'nothing', words: nothing(query) };
  return { state: 'results', words: corrected ? resultsFor(found.length, corrected) : results(found.length) };
}
