import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Content } from '../model/content.ts';
import { everyPage } from '../urls/sitemap.ts';
import { pagefindFiles, type SearchFile } from './pagefind-files.ts';
import { plainImports } from './plain-imports.ts';

const folder = 'pagefind/';
const mediaTypes: Record<string, string> = { '.js': 'text/javascript', '.json': 'application/json' };

/** Makes the site searchable: dist/pagefind/ in the build, the same files out of memory in `npm run dev`. */
export function searchIndex(content: Content): AstroIntegration {
  const addresses = everyPage(content).flatMap((entry) => Object.values(entry.addresses));

  async function* pages(read: (address: string) => Promise<string>) {
    for (const address of addresses) yield { address, html: await read(address) };
  }

  return {
    name: 'search-index',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [plainImports] } });
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
        let made: Promise<SearchFile[]> | undefined;
        const filesOf = (origin: string) => (made ??= pagefindFiles(pages((address) => fetched(origin + address))));
        server.watcher.on('all', () => {
          made = undefined;
        });
        server.middlewares.use(`/${folder}`, (request, response, next) => {
          const path = new URL(request.url ?? '', 'http://localhost').pathname.slice(1);
          filesOf(`http://${request.headers.host}`)
            .then((files) => {
              const file = files.find((known) => known.path === path);
              response.statusCode = file ? 200 : 404;
              response.setHeader('content-type', mediaTypes[extname(path)] ?? 'application/octet-stream');
              response.end(file?.content);
            })
            .catch((error: unknown) => {
              made = undefined;
              next(error);
            });
        });
      },
    },
  };
}

async function fetched(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} cannot be searched: ${response.status} ${response.statusText}`);
  return response.text();
}
