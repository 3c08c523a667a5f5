import type { Found } from './find.ts';
import { part } from './parts.ts';
import type { Stretch } from './passage.ts';

/** How a search stands. */
export type State = 'idle' | 'busy' | 'results' | 'nothing';

/** Says how a search stands, in its attribute to styles and in words to people; without words, what was said stays. */
export function tell(region: ParentNode, state: State, words?: string): void {
  const status = part(region, '[data-search-status]', HTMLElement);
  status.dataset.searchStatus = state;
  if (words !== undefined) status.textContent = words;
}

/** Lists what was found; an empty list is hidden. */
export function list(region: ParentNode, found: readonly Found[]): void {
  const results = part(region, '[data-search-results]', HTMLOListElement);
  const template = part(region, '[data-search-result]', HTMLTemplateElement);
  results.replaceChildren(...found.map((page) => filled(template, page)));
  results.hidden = found.length === 0;
}

/** The markup of one result with a page in it. */
function filled(template: HTMLTemplateElement, { title, href, side, section, passage }: Found): DocumentFragment {
  const item = document.importNode(template.content, true);
  const link = part(item, 'a', HTMLAnchorElement);
  link.textContent = title;
  link.href = href;
  const place = part(item, '[data-place]', HTMLElement);
  if (side) {
    part(place, '.mark', HTMLElement).classList.add(`mark-${side}`);
    part(place, '[data-section]', HTMLElement).textContent = section ?? '';
  } else place.remove();
  item.querySelector('[data-passage]')?.append(...passage.map(asNode));
  return item;
}

function asNode({ text, found }: Stretch): Node | string {
  if (!found) return text;
  const mark = document.createElement('mark');
  mark.textContent = text;
  return mark;
}
