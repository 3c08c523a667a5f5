import { relative } from 'node:path';
import { gapsLeftToOwner, reportGaps } from '../checks/owner.ts';
import { translationsAreCurrent } from '../checks/translations.ts';
import { ContentError } from '../load.ts';
import { annotateProblems, reportProblems, type Problem } from '../model/problem.ts';
import { settings } from '../settings.ts';

/**
 * `npm run build` and `npm run check`: every problem of the content, at once; exit code 1 when there is one. With
 * --translations a translation that is older than its source is one too.
 */
const { contentDir, annotates } = settings;
const folder = relative('', contentDir) || '.';

function refuse(problems: readonly Problem[]): void {
  console.error(reportProblems(problems, folder));
  if (annotates) console.log(annotateProblems(problems, folder));
  process.exitCode = 1;
}

try {
  const { content } = await import('../content.ts');
  const { site, pages, organisations, sources } = content;
  const texts = [...Object.values(pages), ...organisations.map((organisation) => organisation.texts)];
  const stale = translationsAreCurrent({ site, texts: texts.flatMap((each) => Object.values(each)) });
  if (process.argv.includes('--translations') && stale.length > 0) refuse(stale);
  else {
    console.log(
      `The content is in order: ${organisations.length} organisations, ${Object.keys(sources).length} sources` +
        `${stale.length > 0 ? `, ${stale.length} translations older than their source` : ''}.`,
    );
    const gaps = reportGaps(gapsLeftToOwner(site), folder);
    if (gaps) console.log(gaps);
  }
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  refuse(error.problems);
}
