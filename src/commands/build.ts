import { parseArgs } from 'node:util';
import './check-content.ts';

/**
 * `npm run build`: makes the site from content that is in order; otherwise the site that was built before stays as it is.
 * package.json tells Node to tidy its memory when it holds half as much again; by itself it would wait for four times as much.
 */
const { values } = parseArgs({ options: { outDir: { type: 'string' } } });

if (process.exitCode === undefined) {
  const { build } = await import('astro');
  await build(values).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
