/**
 * A plugin of Vite that lets one script import another as it is written. Vite would first preload what that one needs, by
 * addresses from the root of the host, where this site may not lie; the code that does so outweighs most of its scripts.
 */
export const plainImports = {
  name: 'plain-imports',
  apply: 'build',
  enforce: 'pre',
  load: (id: string) =>
    id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined,
} as const;
