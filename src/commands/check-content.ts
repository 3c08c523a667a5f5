import './in-plain-words.ts';
import { optionsOf } from './command-line.ts';
import { reportContent } from './report-content.ts';

/**
 * The first step of `npm run check`: every problem of the content, at once; exit code 1 when there is one. With
 * --translations a translation that is older than its source is one too.
 */
const options = optionsOf('node src/commands/check-content.ts [--translations]', {
  translations: { type: 'boolean', default: false },
});

if (!(await reportContent(options))) process.exitCode = 1;
