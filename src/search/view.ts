import { fill } from './entries.ts';
import type { Outcome } from './find.ts';
import { part } from './parts.ts';

/** How a search stands. */
export type State = 'idle' | 'busy' | 'results' | 'nothing';

/** How a search stands, in an attribute to styles and checks, and in words to people. */
export type Shown = { state: State; words: string };

/** Says how a search stands; without words, what was said stays. */
export function tell(region: ParentNode, state: State, words?: string): void {
  const status = part(region, '[data-search-status]', HTMLElement);
  status.dataset.searchStatus = state;
  if (words !== undefined && status.textContent !== words) status.textContent = words;
}

/**
 * Shows what was found; a list without entries is hidden.
 *
 * @param root address in full of the root of the site
 * @param limit how many pages are listed at most
 * @param typed the words as they were typed
 */
export function show(
  region: ParentNode,
  root: string,
  limit: number,
  { found, elsewhere, corrected, suggestion }: Outcome,
  typed: string,
): void {
  const template = part(region, '[data-search-result]', HTMLTemplateElement);
  const results = part(region, '[data-search-results]', HTMLOListElement);
  fill(results, template, root, found.slice(0, limit));
  results.hidden = found.length === 0;

  const others = region.querySelector<HTMLElement>('[data-search-elsewhere]');
  if (others) {
    fill(part(others, 'ul', HTMLUListElement), template, root, elsewhere);
    others.hidden = elsewhere.length === 0;
  }

  const near = part(region, '[data-search-suggestion]', HTMLElement);
  const link = part(near, 'a', HTMLAnchorElement);
  const words = corrected ? typed : suggestion;
  // Between quotation marks a search is not corrected.
  const query = corrected ? `"${typed}"` : (suggestion ?? '');
  part(near, '[data-near]', HTMLElement).hidden = corrected !== undefined;
  part(near, '[data-typed]', HTMLElement).hidden = corrected === undefined;
  link.textContent = words ?? '';
  link.href = `${link.dataset.page ?? ''}?${new URLSearchParams({ q: query }).toString()}`;
  near.hidden = words === undefined;
}
