import { passageOf } from './passage.ts';

/** Lets a button copy what it names, and say so. */
function offerCopying(control: HTMLElement): void {
  const { copy = '', rich, done = '', failed = '' } = control.dataset;
  const [button, status] = [control.querySelector('button'), control.querySelector('[role=status]')];
  const say = (words: string) => status?.replaceChildren(words);
  button?.addEventListener('click', () => {
    say('');
    const parts = [...document.querySelectorAll(copy)];
    const writing = rich === undefined ? writeText(parts) : writePassage(parts);
    writing.then(
      () => say(done),
      () => say(failed),
    );
  });
  control.hidden = false;
}

const writeText = (parts: Element[]) =>
  navigator.clipboard.writeText(parts.map(({ textContent }) => textContent).join('\n'));

function writePassage(parts: Element[]): Promise<void> {
  const address = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href;
  const { html, text } = passageOf(parts, address);
  const item = new ClipboardItem({
    'text/html': new Blob([html], { type: 'text/html' }),
    'text/plain': new Blob([text], { type: 'text/plain' }),
  });
  return navigator.clipboard.write([item]);
}

// There is no clipboard on an insecure connection; the buttons then stay hidden and the texts can be selected.
if ('clipboard' in navigator) document.querySelectorAll<HTMLElement>('[data-copy]').forEach(offerCopying);
