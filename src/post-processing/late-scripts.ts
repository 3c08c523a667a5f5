/** Whether Vite inlines a file into pages: only the starter, which needs no request and imports the other scripts. */
export const isInline = (file: string): boolean => file.includes('/Starter.');

/** The script of a component as Astro writes it into a page; its file is named after the component. */
const script = /<script type="module" src="([^"]*\/(\w+)\.[^"/]*)"><\/script>/g;

/**
 * Defers the scripts of components: where an element has `data-act="Copy"`, the <script> of Copy.astro is removed and its URL
 * becomes the value of data-act, from which browser/starter.ts imports it on the first interaction with the element.
 *
 * @throws Error when data-act names a component that has no script in the page, or when a built page has no inline starter
 */
export function withLateScripts(html: string, path: string): string {
  const late = [...html.matchAll(script)].reduce((page, [element, address = '', name = '']) => {
    const part = ` data-act="${name}"`;
    return page.includes(part) ? page.replace(element, '').replaceAll(part, ` data-act="${address}"`) : page;
  }, html);
  const [, missing] = / data-act="(\w*)"/.exec(late) ?? [];
  if (missing !== undefined)
    throw new Error(
      `${path}: data-act="${missing}" names no script of the page. Write the name of an Astro component with a <script>, ` +
        'and put that component into the page.',
    );
  if (late.includes(' data-act="/_astro/') && !late.includes('<script type="module">'))
    throw new Error(
      `${path}: nothing starts its scripts. Put <Starter /> into the page; isInline() has to know its file.`,
    );
  return late;
}
