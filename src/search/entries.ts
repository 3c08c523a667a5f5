import type { Found } from './find.ts';
import { part } from './parts.ts';
import type { Stretch } from './passage.ts';

/** Number of excerpts that are fetched at once; the others are fetched on scrolling. */
const first = 2;

/** The result of each entry, for fetching its excerpt. */
const shown = new WeakMap<Element, Found>();

const reading = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting } of entries) if (isIntersecting) void read(target);
  },
  // Only the upper part of the window: entries further down show their summary.
  { rootMargin: '0px 0px -35%' },
);

/** Fills a list with pages; existing entries are reused, so that nothing flickers or loses focus. */
export function fill(list: Element, template: HTMLTemplateElement, root: string, pages: readonly Found[]): void {
  const existing = new Map([...list.children].map((item) => [item.querySelector('a')?.href, item]));
  for (const [place, found] of pages.entries()) {
    const href = new URL(found.page.address.slice(1), root).href;
    const item = existing.get(href) ?? entry(template, found, href);
    if (list.children[place] !== item) list.insertBefore(item, list.children[place] ?? null);
    if (shown.get(item)?.key === found.key) continue;
    shown.set(item, found);
    showPassage(item, found.summary);
    if (place < first) void read(item);
    else reading.observe(item);
  }
  for (const item of [...list.children].slice(pages.length)) item.remove();
}

/** The markup of one result. */
function entry(template: HTMLTemplateElement, { page, locale }: Found, href: string): Element {
  const item = part(document.importNode(template.content, true), 'li', HTMLLIElement);
  const link = part(item, 'a', HTMLAnchorElement);
  link.textContent = page.title;
  link.href = href;
  if (locale !== document.documentElement.lang) item.lang = link.hreflang = locale;
  const place = part(item, '[data-place]', HTMLElement);
  const [about] = page.about;
  if (page.side && about) {
    part(place, '.mark', HTMLElement).classList.add(`mark-${page.side}`);
    part(place, '[data-about]', HTMLElement).textContent = about;
  } else place.remove();
  return item;
}

/** Replaces the summary of an entry by its excerpt. */
async function read(item: Element): Promise<void> {
  reading.unobserve(item);
  const found = shown.get(item);
  if (!found?.passage || !item.querySelector('[data-passage]')) return;
  try {
    const passage = await found.passage();
    if (shown.get(item) === found) showPassage(item, passage);
  } catch (error) {
    reportError(error);
  }
}

function showPassage(item: Element, passage: readonly Stretch[]): void {
  item.querySelector('[data-passage]')?.replaceChildren(...passage.map(asNode));
}

function asNode({ text, found }: Stretch): Node | string {
  if (!found) return text;
  const mark = document.createElement('mark');
  mark.textContent = text;
  return mark;
}
