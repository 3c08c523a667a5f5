import { globSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Maps the texts of a content folder to their modules, in place of what Astro writes to .astro/content-modules.mjs. That file is
 * one for all processes of a project: a build of another CONTENT_DIR would take the texts from a running `astro dev`.
 *
 * @param contentDir absolute path of the content
 */
export const contentModules = (contentDir: string): AstroIntegration => ({
  name: 'content-modules',
  hooks: {
    'astro:config:setup': ({ config, updateConfig }) => {
      const root = fileURLToPath(config.root);
      const entry = (path: string) => {
        const fileName = relative(root, join(contentDir, path)).replaceAll(sep, '/');
        return `[${JSON.stringify(fileName)}, () => import(${JSON.stringify(moduleOf(fileName))})]`;
      };
      const load = {
        filter: { id: /[\\/]\.astro[\\/]content-modules\.mjs$/ },
        handler: () => `export default new Map([${globSync('**/*.mdx', { cwd: contentDir }).map(entry).join(',')}])`,
      };
      updateConfig({ vite: { plugins: [{ name: 'content-modules', enforce: 'pre', load }] } });
    },
  },
});

/** Where Astro finds the module of a text. Should that change, no text can be rendered, and no page built. */
function moduleOf(fileName: string): string {
  const module = 'astro:content-layer-deferred-module';
  return `${module}?${String(new URLSearchParams({ [module]: '', fileName, astroContentModuleFlag: 'true' }))}`;
}
