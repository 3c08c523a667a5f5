import type { AstroIntegration } from 'astro';

/** In `npm run dev`, a change to any file of the content folder restarts the server with what it now says. */
export function watchContent(folder: string): AstroIntegration {
  return {
    name: 'watch-content',
    hooks: {
      'astro:config:setup': ({ addWatchFile, command }) => {
        if (command === 'dev') addWatchFile(new URL(`file://${folder}/`));
      },
    },
  };
}
