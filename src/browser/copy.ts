import { passageOf } from './passage.ts';

/** Copies what a control names when its button is pressed, and says so beside it. */
export function act(control: HTMLElement, { type, target }: Event): void {
  const isPress = type === 'click' && target instanceof Element && target.closest('button');
  if (!isPress) return;
  const { copy = '', rich, done = '', failed = '' } = control.dataset;
  const say = (words: string) => control.querySelector('[role=status]')?.replaceChildren(words);
  const parts = [...document.querySelectorAll(copy)];
  say('');
  const writing = rich === undefined ? writeText(parts) : writePassage(parts);
  writing.then(
    () => say(done),
    () => say(failed),
  );
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
