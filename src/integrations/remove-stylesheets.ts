import { globSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Removes the stylesheets that Astro writes: pages have the rules that they use inline (post-processing/used-styles.ts). */
export const removeStylesheets = (): AstroIntegration => ({
  name: 'remove-stylesheets',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const folder = fileURLToPath(dir);
      for (const sheet of globSync('_astro/*.css', { cwd: folder })) rmSync(join(folder, sheet));
    },
  },
});
