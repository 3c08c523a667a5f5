import './in-plain-words.ts';
import { optionsOf } from './command-line.ts';
import { reportContent } from './report-content.ts';

/**
 * `npm run check:content`: prints every problem of the content; exit code 1 when there is one. With --translations, a
 * translation that is older than its source is a problem too.
 */
const options = optionsOf('node src/commands/check-content.ts [--translations]', {
  translations: { type: 'boolean', default: false },
});

if (!(await reportContent(options))) process.exitCode = 1;
