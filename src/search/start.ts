import { openBox } from './box.ts';
import { openPage } from './page.ts';

const opened = new WeakSet<Element>();

/** Opens the search of the header on its first interaction. */
export function act(form: HTMLFormElement): void {
  if (opened.has(form)) return;
  opened.add(form);
  openBox(form);
}

const region = document.querySelector<HTMLElement>('[data-search-region]');
if (region) openPage(region);
