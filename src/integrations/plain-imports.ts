/**
 * A Vite plugin that leaves dynamic imports as they are written. Vite’s preload helper uses root-relative URLs, which fail when
 * the site is published below a path, and is larger than most of the scripts here.
 */
export const plainImports = {
  name: 'plain-imports',
  apply: 'build',
  enforce: 'pre',
  load: (id: string) =>
    id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined,
} as const;
