/** The module of an interactive element. */
type Acting = {
  act: (part: Element, written?: Promise<void>) => void;
  /** Of a copy button: what it copies, as a media type. */
  copied: (part: HTMLElement, type: string) => Blob;
};

const all = <E extends HTMLElement>(selector: string) => document.querySelectorAll<E>(selector);

/** The citation mark that was followed last. */
let mark: HTMLAnchorElement | null = null;

/**
 * Imports the module of an element with data-act when it gets focus, a click or a key, and says so if that fails. Ctrl+/ focuses the
 * search: WCAG 2.2 (2.1.4) allows a single-key shortcut only if it can be turned off. Escape, like Back, returns from a note to its
 * mark (2.4.3).
 */
const act = (event: Partial<KeyboardEvent>): void => {
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
      perform(part, written);
    },
    () => part.querySelector('[role=status]')?.replaceChildren(part.dataset.failed ?? ''),
  );
};

/** Calls the clipboard within the click and gives it promises of the content: WebKit refuses a call that comes after an import. */
function write(part: HTMLElement, file: Promise<Acting>): Promise<void> {
  const types = (part.dataset.types ?? '').split(' ');
  const later = (type: string) => file.then(({ copied }) => copied(part, type));
  return navigator.clipboard.write([new ClipboardItem(Object.fromEntries(types.map((type) => [type, later(type)])))]);
}

if (location.host) {
  for (const type of ['focusin', 'click', 'keydown']) addEventListener(type, act);
  // What acts without being touched: the search of the page of results.
  for (const target of all('[data-now]')) act({ target });
  addEventListener('hashchange', () => {
    if (mark && mark.hash !== location.hash) mark.focus();
  });
  // The clipboard API needs a secure context; without one, copy buttons stay hidden.
  if (isSecureContext) for (const part of all('[data-copy]')) part.hidden = false;
} else {
  // Opened from a disk, where no server maps a folder to its index.html: every link names it.
  document.body.dataset.disk = '';
  for (const link of all('a[href],form')) {
    const { href, action } = link.attributes as unknown as { href?: Attr; action?: Attr };
    const way = href ?? action;
    if (way) way.value = way.value.replace(/^([^:?#]*\/)([?#]|$)/, '$1index.html$2');
  }
}
