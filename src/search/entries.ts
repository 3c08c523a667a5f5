import type { Found } from './find.ts';
import { part } from './parts.ts';
import type { Stretch } from './passage.ts';

/** The result of each entry, for fetching its excerpt. */
const shown = new WeakMap<Element, Found>();

const reading = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting } of entries) if (isIntersecting) void read(target);
  },
  // From half a window below, so that an excerpt is there when its room comes into view.
  { rootMargin: '0px 0px 50%' },
);

/**
 * Fills a list with pages; existing entries are reused, so that nothing flickers or loses focus. Those in the language of the reader
 * show one excerpt each, once the search is complete, and those in others what they are about.
 */
export function fill(list: Element, template: HTMLTemplateElement, root: string, pages: readonly Found[]): void {
  const existing = new Map([...list.children].map((item) => [item.querySelector('a')?.href, item]));
  for (const [place, found] of pages.entries()) {
    const href = new URL(found.page.address.slice(1), root).href;
    const item = existing.get(href) ?? entry(template, found, href);
    if (list.children[place] !== item) list.insertBefore(item, list.children[place] ?? null);
    const isOwn = found.locale === document.documentElement.lang;
    if (shown.get(item)?.key === found.key || (isOwn && !found.passage)) continue;
    shown.set(item, found);
    if (isOwn) reading.observe(item);
    else showPassage(item, found.summary);
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

/** Fetches the excerpt of an entry; if that fails, the entry says what its page is about. */
async function read(item: Element): Promise<void> {
  reading.unobserve(item);
  const found = shown.get(item);
  if (!found?.passage || !item.querySelector('[data-passage]')) return;
  try {
    const passage = await found.passage();
    if (shown.get(item) === found) showPassage(item, passage);
  } catch (error) {
    reportError(error);
    showPassage(item, found.summary);
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
