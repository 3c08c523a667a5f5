import { openBox } from './box.ts';
import { openPage } from './page.ts';

const opened = new WeakSet<Element>();

/** Opens the search of the header, a form, on its first interaction, and the one of the page of results at once. */
export function act(part: HTMLElement): void {
  if (opened.has(part)) return;
  opened.add(part);
  if (part instanceof HTMLFormElement) openBox(part);
  else openPage(part);
}
