import { ContentError, loadContent } from '../load.ts';
import { settings } from '../settings.ts';

/** `npm run check` and authors: every problem of the content, at once; exit code 1 when there is one. */
try {
  const { organisations, sources } = loadContent(settings.contentDir);
  console.log(
    `The content is in order: ${organisations.length} organisations, ${Object.keys(sources).length} sources.`,
  );
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
