import { liveSearch } from './live.ts';
import { part } from './parts.ts';

/** Maximum number of results in the panel of the header. */
const limit = 6;

const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };

/** Lists results below the search field of the header while someone types; arrow keys lead through them. */
export function openBox(form: HTMLFormElement): void {
  const field = part(form, 'input', HTMLInputElement);
  const search = liveSearch(form);
  const all = part(form, '[data-search-all]', HTMLAnchorElement);

  const run = async () => {
    const outcome = await search({ query: field.value, filters: {}, limit });
    if (!outcome) return;
    const address = new URL(form.action);
    address.searchParams.set(field.name, field.value.trim());
    all.href = address.href;
    all.hidden = outcome.found.length === 0;
  };

  const step = (by: number) => {
    // After the last result, and before the first, comes the field.
    const stops = [
      field,
      ...form.querySelectorAll<HTMLElement>('[data-search-panel] :not([hidden]) > a:not([hidden])'),
    ];
    const here = stops.findIndex((stop) => stop === document.activeElement);
    stops.at((here + by) % stops.length)?.focus();
  };

  const clear = () => {
    if (field.value === '') field.blur();
    else field.focus();
    field.value = '';
    void run();
  };

  // On a phone the box is open while it has the focus (styles/search.css).
  form.addEventListener('reset', () => {
    field.value = '';
    form.querySelector<HTMLElement>(':focus')?.blur();
    void run();
  });
  field.addEventListener('input', () => void run());
  form.addEventListener('keydown', (event) => {
    const by = steps[event.key];
    if (event.isComposing || (!by && event.key !== 'Escape')) return;
    event.preventDefault();
    if (by) step(by);
    else clear();
  });
  void run();
}
