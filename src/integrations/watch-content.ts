import { existsSync } from 'node:fs';
import { isAbsolute, join, relative } from 'node:path';
import type { AstroIntegration } from 'astro';
import { ContentError, loadContent } from '../load.ts';
import type { Content } from '../model/content.ts';
import { filesBelow } from './output-folder.ts';
import { showReport } from './problem-page.ts';

/**
 * In `astro dev`, reads the content again when a file of its folder changes, and reloads the page or shows the problems.
 *
 * @param onChange called with the new content whenever it changed and has no problems
 */
export function watchContent(folder: string, onChange: (content: Content) => void): AstroIntegration {
  let report: string | undefined;
  let isGone = false;
  return {
    name: 'watch-content',
    hooks: {
      // With a slash required, Astro answers src/pages/api/[file].ts as /api/event.json/ only, while a build writes /api/event.json.
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command === 'dev') updateConfig({ trailingSlash: 'ignore' });
      },
      'astro:server:setup': ({ server, logger }) => {
        const read = (): string | undefined => {
          const before = report;
          const wasGone = isGone;
          isGone = !existsSync(folder);
          report = undefined;
          try {
            onChange(loadContent(folder));
          } catch (error) {
            if (!(error instanceof ContentError)) throw error;
            report = error.message;
            if (report !== before) logger.error(report);
          }
          // The watcher loses the files of a folder that is moved away and back.
          if (wasGone && !isGone) {
            server.watcher.add(folder);
            for (const path of filesBelow(folder)) server.watcher.emit('add', join(folder, path));
          }
          for (const environment of Object.values(server.environments)) environment.moduleGraph.invalidateAll();
          return report;
        };
        server.watcher.add(folder);
        server.watcher.on('all', (_, file) => {
          const path = relative(folder, file);
          if (path.startsWith('..') || isAbsolute(path)) return;
          read();
          server.ws.send({ type: 'full-reload' });
        });
        server.middlewares.use((_, response, next) => {
          // The page of problems reloads by itself, which also finds a folder that the watcher has lost.
          if (report !== undefined) report = read();
          if (report === undefined) next();
          else showReport(report, response);
        });
      },
    },
  };
}
