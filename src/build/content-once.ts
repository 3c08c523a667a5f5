import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const content = new URL('../content.ts', import.meta.url);

/**
 * A plugin of Vite by which the pages share the content that the build has read already: to read and to check it again would
 * cost as much as to render it.
 */
export const contentOnce = {
  name: 'content-once',
  apply: 'build',
  enforce: 'pre',
  resolveId: (source: string, importer?: string) =>
    importer && resolve(dirname(importer), source) === fileURLToPath(content)
      ? { id: content.href, external: 'absolute' }
      : undefined,
} as const;
