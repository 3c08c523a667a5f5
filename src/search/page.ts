import type { Filters } from './find.ts';
import { liveSearch } from './live.ts';
import { part } from './parts.ts';

/** Number of results that are shown, and that “more” adds. */
const stride = 10;

type Asked = { q?: string } & Filters;

/** Shows the results for the URL of the page, and keeps the URL in step with the form. */
export function openPage(region: HTMLElement): void {
  const form = part(region, 'form', HTMLFormElement);
  const more = part(region, '[data-search-more]', HTMLButtonElement);
  const search = liveSearch(region);
  let { limit, scroll } = placeIn(history.state);
  /** URL of the last submitted search, to which Back returns. */
  let settled = location.href;

  /** The fields of the form that are not empty. */
  const asked = () => Object.fromEntries([...new FormData(form)].filter(([, value]) => value !== '')) as Asked;

  function addressOfForm(): string {
    const address = new URL(location.href);
    address.search = new URLSearchParams(asked()).toString();
    return address.href;
  }

  function fillForm(): void {
    form.reset();
    for (const [name, value] of new URL(location.href).searchParams) {
      const control = form.elements.namedItem(name);
      if (control instanceof HTMLInputElement || control instanceof RadioNodeList) control.value = value;
    }
  }

  async function run(): Promise<void> {
    const { q = '', ...filters } = asked();
    const outcome = await search({ query: q, filters, limit });
    if (!outcome) return;
    more.hidden = outcome.found.length <= limit;
    if (scroll > 0) scrollTo(0, scroll);
    scroll = 0;
  }

  /** Typing replaces the URL; submitting adds an entry to the history. */
  form.addEventListener('input', () => {
    limit = stride;
    history.replaceState(null, '', addressOfForm());
    void run();
  });

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const address = addressOfForm();
    if (address === settled) return;
    history.replaceState({ limit, scroll: scrollY }, '', settled);
    history.pushState(null, '', address);
    settled = address;
    limit = stride;
    void run();
  });

  addEventListener('popstate', ({ state }) => {
    settled = location.href;
    ({ limit, scroll } = placeIn(state));
    fillForm();
    void run();
  });

  more.addEventListener('click', () => {
    limit += stride;
    void run();
  });

  // Results appear after the browser would restore the scroll position, so it is restored here.
  history.scrollRestoration = 'manual';
  addEventListener('pagehide', () => {
    history.replaceState({ limit, scroll: scrollY }, '');
  });

  fillForm();
  void run();
}

/** Number of results and scroll position in an entry of the history. */
function placeIn(state: unknown): { limit: number; scroll: number } {
  const place = typeof state === 'object' && state !== null ? (state as Record<string, unknown>) : {};
  const numberOr = (value: unknown, otherwise: number) => (typeof value === 'number' ? value : otherwise);
  return { limit: numberOr(place.limit, stride), scroll: numberOr(place.scroll, 0) };
}
