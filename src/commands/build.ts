import './in-plain-words.ts';
import { optionsOf } from './command-line.ts';
import { reportContent } from './report-content.ts';
import { sentenceOf } from './sentence-of.ts';

/**
 * `npm run build`: builds the site if the content has no problems; otherwise the previous site stays as it is. In package.json,
 * --heap-growing-percent makes Node collect garbage earlier, which lowers peak memory.
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
