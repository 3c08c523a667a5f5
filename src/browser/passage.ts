/** A passage of a page for the clipboard. */
export type Passage = { html: string; text: string };

/**
 * Copies elements of a page as simple HTML and as plain text, both with the URL of the page at the end. Links are made absolute;
 * citation numbers get a space before their brackets.
 *
 * @param address URL at which the page is published
 */
export function passageOf(parts: Iterable<Element>, address: string): Passage {
  const copy = document.createElement('div');
  copy.append(...[...parts].map((part) => part.cloneNode(true)), addressLine(address));
  for (const source of copy.querySelectorAll('.cite')) {
    source.before(' ');
    source.replaceChildren(source.textContent);
  }
  for (const element of copy.querySelectorAll('*')) makePlain(element, address);
  const blocks = copy.querySelectorAll('h1, h2, h3, p, li:not(:has(p))');
  return {
    html: copy.innerHTML,
    text: [...blocks].map(({ textContent }) => textContent.replace(/[ \t\n]+/g, ' ').trim()).join('\n\n'),
  };
}

function addressLine(address: string): Element {
  const line = document.createElement('p');
  const link = document.createElement('a');
  link.href = link.textContent = address;
  line.append(link);
  return line;
}

function makePlain(element: Element, address: string): void {
  for (const { name } of [...element.attributes]) if (!['href', 'lang'].includes(name)) element.removeAttribute(name);
  const href = element.getAttribute('href');
  if (href) element.setAttribute('href', new URL(href, address).href);
}
