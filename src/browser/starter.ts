/** What a part of the page can do, in a file of its own. */
type Acting = { act: (part: Element, event: Event) => void };

const all = <E extends HTMLElement>(selector: string) => document.querySelectorAll<E>(selector);

/**
 * Fetches what a part of the page can do when somebody turns to it. Control and / together turn to the search: a key alone
 * would be pressed by people who speak to their computer, and nothing here could switch it off (WCAG 2.2, 2.1.4).
 */
const act = (event: Event & Partial<KeyboardEvent>): void => {
  if (event.key === '/' && event.ctrlKey && !event.altKey) all('input')[0]?.focus();
  const part = (event.target as Element).closest<HTMLElement>('[data-act]');
  if (part)
    void import(/* @vite-ignore */ part.dataset.act ?? '').then((file: Acting) => {
      file.act(part, event);
    });
};

if (location.host) {
  for (const type of ['focusin', 'click', 'keydown']) addEventListener(type, act);
  // There is no clipboard on an insecure connection; the buttons then stay hidden and the texts can be selected.
  if (isSecureContext) for (const part of all('[data-copy]')) part.hidden = false;
} else {
  // A server shows the page of a folder; opened from a disk, a folder is a list of files, so each link names its page.
  document.body.dataset.disk = '';
  for (const way of all<HTMLAnchorElement & HTMLFormElement>('a[href],form')) {
    const name = way.action ? 'action' : 'href';
    way[name] = way[name].replace(/^(file:[^?#]*\/)([?#]|$)/, '$1index.html$2');
  }
}
