/** What a part of the page can do, in a file of its own. */
type Acting = {
  act: (part: Element, event: Event, written?: Promise<void>) => void;
  /** Of a control that copies: what it copies, as some media type. */
  copied: (part: HTMLElement, type: string) => Blob;
};

const all = <E extends HTMLElement>(selector: string) => document.querySelectorAll<E>(selector);

/** The number of a note that was followed last. */
let mark: HTMLAnchorElement | null = null;

/**
 * Fetches what a part of the page can do when somebody turns to it. Control and / together turn to the search: a key alone
 * would be pressed by people who speak to their computer, and nothing here could switch it off (WCAG 2.2, 2.1.4). Escape leads
 * back from a note to its number (2.4.3), as Back does.
 */
const act = (event: Event & Partial<KeyboardEvent>): void => {
  const target = event.target as Element;
  const pressed = event.type === 'click';
  if (event.key === '/' && event.ctrlKey && !event.altKey) all('input')[0]?.focus();
  if (event.key === 'Escape' && mark && target.closest('.notes')) history.back();
  if (pressed && target.closest('a')) mark = target.closest('a.cite');
  const part = target.closest<HTMLElement>('[data-act]');
  if (!part) return;
  const file = import(/* @vite-ignore */ part.dataset.act ?? '') as Promise<Acting>;
  const written = pressed && part.dataset.copy && target.closest('button') ? write(part, file) : undefined;
  file.then(
    ({ act: perform }) => {
      perform(part, event, written);
    },
    () => part.querySelector('[role=status]')?.replaceChildren(part.dataset.failed ?? ''),
  );
};

/** Writes to the clipboard within the press, what comes later as a promise: WebKit refuses a write that waited for a file. */
function write(part: HTMLElement, file: Promise<Acting>): Promise<void> {
  const types = part.dataset.rich === undefined ? ['text/plain'] : ['text/html', 'text/plain'];
  const later = (type: string) => file.then(({ copied }) => copied(part, type));
  return navigator.clipboard.write([new ClipboardItem(Object.fromEntries(types.map((type) => [type, later(type)])))]);
}

if (location.host) {
  for (const type of ['focusin', 'click', 'keydown']) addEventListener(type, act);
  addEventListener('hashchange', () => {
    if (mark && mark.hash !== location.hash) mark.focus();
  });
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
