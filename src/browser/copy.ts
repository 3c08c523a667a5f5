import { passageOf } from './passage.ts';

/** The content of the elements that data-copy of a control selects, as a media type, without the word joiners of the page. */
export function copied({ dataset: { copy = '', types } }: HTMLElement, type: string): Blob {
  const parts = [...document.querySelectorAll(copy)];
  const plain = () => parts.map(({ textContent }) => textContent).join('\n');
  const words = types === type ? plain() : richPassage(parts)[type === 'text/html' ? 'html' : 'text'];
  return new Blob([words.replaceAll('\u2060', '')], { type });
}

function richPassage(parts: Element[]) {
  const address = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href;
  return passageOf(parts, address);
}

/** Reports in the status element of a control whether copying succeeded. */
export function act(control: HTMLElement, written?: Promise<void>): void {
  if (!written) return;
  const { done = '', failed = '' } = control.dataset;
  const say = (words: string) => control.querySelector('[role=status]')?.replaceChildren(words);
  say('');
  written.then(
    () => say(done),
    () => say(failed),
  );
}
