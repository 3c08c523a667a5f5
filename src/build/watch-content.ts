import type { AstroIntegration } from 'astro';

/** In `npm run dev`, a change to any file of the content folder is read at once and shown. */
export function watchContent(folder: string): AstroIntegration {
  return {
    name: 'watch-content',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.watcher.add(folder);
        server.watcher.on('all', (_, file) => {
          if (!file.startsWith(folder)) return;
          for (const environment of Object.values(server.environments)) environment.moduleGraph.invalidateAll();
          server.ws.send({ type: 'full-reload' });
        });
      },
    },
  };
}
