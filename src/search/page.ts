import type { Filters } from './find.ts';
import { liveSearch } from './live.ts';
import { part } from './parts.ts';

/** How many results are shown, and how many more at a time. */
const stride = 10;

type Asked = { q?: string } & Filters;

/** Shows in the region of the page of results what its address asks for, and keeps the address with what is typed. */
export function openPage(region: HTMLElement): void {
  const form = part(region, 'form', HTMLFormElement);
  const more = part(region, '[data-search-more]', HTMLButtonElement);
  const search = liveSearch(region);
  let { limit, scroll } = placeIn(history.state);
  /** Address of the last search that was sent or arrived at: where Back leads. */
  let settled = location.href;

  /** What the form asks for; what is empty is left out. */
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

  /** A search typed but not sent takes the place of the address; sent, it gets one of its own. */
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

  // Results come after the page has been laid out, so the place in them is found again here, not by the browser.
  history.scrollRestoration = 'manual';
  addEventListener('pagehide', () => {
    history.replaceState({ limit, scroll: scrollY }, '');
  });

  fillForm();
  void run();
}

/** Where a reader was in the results, as an entry of the history keeps it. */
function placeIn(state: unknown): { limit: number; scroll: number } {
  const place = typeof state === 'object' && state !== null ? (state as Record<string, unknown>) : {};
  const numberOr = (value: unknown, otherwise: number) => (typeof value === 'number' ? value : otherwise);
  return { limit: numberOr(place.limit, stride), scroll: numberOr(place.scroll, 0) };
}
