import { liveSearch } from './live.ts';
import { part } from './parts.ts';
import { focusOnSlash } from './slash.ts';

/** How many results are shown, and how many more at a time. */
const stride = 30;

const region = part(document, '[data-search-region]', HTMLElement);
const form = part(region, 'form', HTMLFormElement);
const field = part(form, 'input', HTMLInputElement);
const more = part(region, '[data-search-more]', HTMLButtonElement);
const search = liveSearch(region);
let limit = stride;
/** Address of the last search that was sent or arrived at: where Back leads. */
let settled = location.href;

/** What the form asks for; what is empty is left out. */
const asked = () => Object.fromEntries([...new FormData(form)].filter(([, value]) => value !== '')) as Asked;
type Asked = { q?: string } & Parameters<typeof search>[0]['filters'];

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
  if (outcome) more.hidden = outcome.count <= limit;
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
  history.replaceState(null, '', settled);
  history.pushState(null, '', address);
  settled = address;
  void run();
});

addEventListener('popstate', () => {
  settled = location.href;
  limit = stride;
  fillForm();
  void run();
});

more.addEventListener('click', () => {
  limit += stride;
  void run();
});

focusOnSlash(field);
fillForm();
void run();
