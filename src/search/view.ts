import { fill } from './entries.ts';
import type { Outcome } from './find.ts';
import { part } from './parts.ts';
import type { Words } from './words.ts';

/** The state of a search. */
export type State = 'idle' | 'busy' | 'results' | 'nothing';

/** The state of a search: for styles and tests as an attribute, for people in words. */
export type Shown = { state: State; words: string };

/** Sets the state of a search; without words, the announced text stays. */
export function setStatus(region: ParentNode, state: State, words?: string): void {
  const status = part(region, '[data-search-status]', HTMLElement);
  status.dataset.searchStatus = state;
  if (words !== undefined && status.textContent !== words) status.textContent = words;
}

/** Writes the words of elements that only the script shows: text browsers would show them in the markup, though hidden. */
export function setLabels(region: ParentNode, labels: Words['labels']): void {
  for (const element of region.querySelectorAll<HTMLElement>('[data-says]'))
    element.textContent = labels[element.dataset.says ?? ''] ?? '';
}

/**
 * Shows results; empty lists are hidden.
 *
 * @param root URL of the root of the site
 * @param limit maximum number of pages
 * @param typed the query as typed
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
    const heading = others.querySelector('h2') ?? document.createElement('h2');
    heading.textContent = others.getAttribute('aria-label');
    part(others, 'div', HTMLDivElement).append(heading);
    fill(part(others, 'ul', HTMLUListElement), template, root, elsewhere);
    others.hidden = elsewhere.length === 0;
  }

  const near = part(region, '[data-search-suggestion]', HTMLElement);
  const link = part(near, 'a', HTMLAnchorElement);
  const words = corrected ? typed : suggestion;
  // A query in quotation marks is not corrected.
  const query = corrected ? `"${typed}"` : (suggestion ?? '');
  part(near, '[data-says=suggestion]', HTMLElement).hidden = corrected !== undefined;
  part(near, '[data-says=instead]', HTMLElement).hidden = corrected === undefined;
  link.textContent = words ?? '';
  link.href = `${link.dataset.page ?? ''}?${new URLSearchParams({ q: query }).toString()}`;
  near.hidden = words === undefined;
}
