import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Content } from '../model/content.ts';
import { everyPage } from '../urls/sitemap.ts';
import { pagefindFiles, type SearchFile } from './pagefind-files.ts';

const folder = 'pagefind/';
const mediaTypes: Record<string, string> = { '.js': 'text/javascript', '.json': 'application/json' };

/** Makes the site searchable: dist/pagefind/ in the build, the same files out of memory in `npm run dev`. */
export function searchIndex(content: Content, contentDir: string): AstroIntegration {
  const addresses = everyPage(content).flatMap((entry) => Object.values(entry.addresses));

  async function* pages(read: (address: string) => Promise<string>) {
    for (const address of addresses) yield { address, html: await read(address) };
  }

  return {
    name: 'search-index',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        // Preloads are written from the root of the host, and this site has no fixed root.
        updateConfig({ vite: { build: { modulePreload: false } } });
      },

      'astro:build:done': async ({ dir, logger }) => {
        const files = await pagefindFiles(pages((address) => readFile(new URL(`.${address}index.html`, dir), 'utf8')));
        for (const { path, content: bytes } of files) {
          const file = new URL(folder + path, dir);
          await mkdir(new URL('.', file), { recursive: true });
          await writeFile(file, bytes);
        }
        logger.info(`${addresses.length} pages indexed, ${files.length} files`);
      },

      'astro:server:setup': ({ server }) => {
        let files: Promise<SearchFile[]> | undefined;
        server.watcher.on('all', (_event, file) => {
          if (file.startsWith(contentDir)) files = undefined;
        });
        server.middlewares.use(`/${folder}`, (request, response, next) => {
          const path = new URL(request.url ?? '', 'http://dev').pathname.slice(1);
          const origin = `http://${request.headers.host}`;
          files ??= pagefindFiles(pages(async (address) => (await fetch(origin + address)).text()));
          files
            .then((all) => all.find((file) => file.path === path))
            .then((file) => {
              if (!file) return next();
              response.setHeader('content-type', mediaTypes[extname(path)] ?? 'application/octet-stream');
              response.end(file.content);
            })
            .catch((error: unknown) => {
              files = undefined;
              next(error);
            });
        });
      },
    },
  };
}
