import './in-plain-words.ts';
import { optionsOf } from './command-line.ts';
import { reportContent } from './report-content.ts';
import { sentenceOf } from './sentence-of.ts';

/**
 * `npm run build`: makes the site from content that is in order; otherwise the site that was built before stays as it is.
 * package.json tells Node to tidy its memory when it holds half as much again; by itself it would wait for four times as much.
 */
const options = optionsOf('npm run build [-- --outDir DIR]', { outDir: { type: 'string' } });

if (await reportContent({ translations: false })) {
  const { build } = await import('astro');
  await build(options).catch((error: unknown) => {
    throw new Error(`The site was not built, and the one before stays as it was. ${sentenceOf(error)}`, {
      cause: error,
    });
  });
} else process.exitCode = 1;
