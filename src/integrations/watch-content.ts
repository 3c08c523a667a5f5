import type { AstroIntegration } from 'astro';
import { reportOn, showReport } from './problem-page.ts';

/** In `npm run dev`, a change to any file of the content folder is read at once and shown: the page, or what is wrong. */
export function watchContent(folder: string): AstroIntegration {
  let report: string | undefined;
  return {
    name: 'watch-content',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        server.watcher.add(folder);
        server.watcher.on('all', (_, file) => {
          if (!file.startsWith(folder)) return;
          const before = report;
          report = reportOn(folder);
          if (report !== undefined && report !== before) logger.error(report);
          for (const environment of Object.values(server.environments)) environment.moduleGraph.invalidateAll();
          server.ws.send({ type: 'full-reload' });
        });
        server.middlewares.use((_, response, next) => {
          if (report === undefined) next();
          else showReport(report, response);
        });
      },
    },
  };
}
