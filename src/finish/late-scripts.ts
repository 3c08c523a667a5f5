/** A script of a component, as Astro writes it at the end of a page; it is named after the file of the component. */
const script = /<script type="module" src="([^"]*\/(\w+)\.astro[^"]*)"><\/script>/g;

/**
 * A part of a page names the component whose script it needs (`data-act="Copy"`). The script is taken out of the page, and its
 * address put in place of that name: `browser/starter.ts` imports it when somebody turns to the part.
 *
 * @throws Error when a part names a component that has no script in the page
 */
export function withLateScripts(html: string, path: string): string {
  const late = [...html.matchAll(script)].reduce((page, [element, address = '', name = '']) => {
    const part = ` data-act="${name}"`;
    return page.includes(part) ? page.replace(element, '').replaceAll(part, ` data-act="${address}"`) : page;
  }, html);
  const [, missing] = / data-act="(\w*)"/.exec(late) ?? [];
  if (missing === undefined) return late;
  throw new Error(
    `${path}: data-act="${missing}" names no script of the page. Write the name of an Astro component with a <script>, ` +
      'and put that component into the page.',
  );
}
