/** A passage of a page as it goes to the clipboard. */
export type Passage = { html: string; text: string };

/**
 * Takes parts of a page along: their words with plain markup, and as plain text, both with the address of the page at
 * the end. Links lead where they led; the number of a source stands apart, in its brackets.
 *
 * @param address where the page is published
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
