import { parseArgs } from 'node:util';
import './check-content.ts';

/** `npm run build`: makes the site from content that is in order; otherwise the site that was built before stays as it is. */
const { values } = parseArgs({ options: { outDir: { type: 'string' } } });

if (process.exitCode === undefined) {
  // What is published is the same whoever asks for it: elsewhere, a test, or a server for previews, may have said otherwise.
  process.env.NODE_ENV = 'production';
  const { build } = await import('astro');
  await build(values).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
