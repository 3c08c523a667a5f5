import { mkdirSync, writeFileSync } from 'node:fs';
import { extname } from 'node:path';
import type { AstroIntegration } from 'astro';
import { close } from 'pagefind';
import { searchFiles, type SearchFile } from '../indexing/search-files.ts';
import { loadContent } from '../load.ts';
import type { Content } from '../model/content.ts';
import { searchFolders } from '../search/quick-index.ts';

const mediaTypes: Record<string, string> = { '.json': 'application/json' };

/** Writes the files of the search into a build; in `astro dev`, serves them from memory. */
export function searchIndex(content: Content, contentDir: string): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const files = await searchFiles(content);
        await close();
        for (const folder of Object.values(searchFolders)) mkdirSync(new URL(folder, dir), { recursive: true });
        for (const { path, content: bytes } of files) writeFileSync(new URL(path, dir), bytes);
        logger.info(`${files.length} files`);
      },

      'astro:server:setup': ({ server }) => {
        let made: Promise<SearchFile[]> | undefined;
        server.watcher.on('all', () => {
          made = undefined;
        });
        server.middlewares.use((request, response, next) => {
          const path = new URL(request.url ?? '', 'http://localhost').pathname.slice(1);
          if (!Object.values(searchFolders).some((folder) => path.startsWith(folder))) {
            next();
            return;
          }
          (made ??= searchFiles(loadContent(contentDir))).then((files) => {
            const file = files.find((known) => known.path === path);
            response.statusCode = file ? 200 : 404;
            response.setHeader('content-type', mediaTypes[extname(path)] ?? 'application/octet-stream');
            response.end(file?.content);
          }, next);
        });
      },
    },
  };
}
