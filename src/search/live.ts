import type { Locale } from '../schemas/locale.ts';
import { find, type Outcome, type Search } from './find.ts';
import { loadPagefind } from './pagefind.ts';
import { list, tell, type State } from './view.ts';
import { wordsFor } from './words.ts';

/** How long typing pauses before a search begins, and how long a search may take before it says so, in milliseconds. */
const [pause, patience] = [120, 400];

const wait = (time: number) => new Promise((resume) => setTimeout(resume, time));

/**
 * Searches as someone types, and shows in a region of the page how that goes.
 *
 * @param region holds the live region, the list and the markup of a result; its data-root says where the site begins
 * @returns searches and gives what is now shown; undefined when a newer search overtook it
 */
export function liveSearch(region: HTMLElement) {
  const locale = document.documentElement.lang as Locale;
  const root = new URL(region.dataset.root ?? '', document.baseURI).href;
  const none = { count: 0, found: [] };
  let newest = 0;

  return async (search: Omit<Search, 'locale'>): Promise<Outcome | undefined> => {
    const turn = (newest += 1);
    const isNewest = () => turn === newest;
    const show = (outcome: Outcome, state: State, words: string) => {
      if (!isNewest()) return undefined;
      list(region, outcome.found);
      tell(region, state, words);
      return outcome;
    };

    const query = search.query.trim();
    if (query === '') return show(none, 'idle', '');
    await wait(pause);
    if (!isNewest()) return undefined;
    tell(region, 'busy');
    const words = await wordsFor(locale);
    const slow = setTimeout(() => {
      if (isNewest()) tell(region, 'busy', words.busy);
    }, patience);
    try {
      const outcome = await find(await loadPagefind(root), { ...search, query, locale });
      if (outcome.count === 0) return show(none, 'nothing', words.nothing(query));
      return show(outcome, 'results', words.results(outcome.count));
    } catch (error) {
      reportError(error);
      return show(none, 'idle', words.failed);
    } finally {
      clearTimeout(slow);
    }
  };
}
