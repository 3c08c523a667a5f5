import { relative } from 'node:path';
import { gapsLeftToOwner, reportGaps } from '../checks/owner.ts';
import { changesAreRecorded, translationsAreCurrent } from '../checks/revisions.ts';
import { ContentError } from '../load.ts';
import { annotateProblems, reportProblems, type Problem } from '../model/problem.ts';
import { subjectsOf } from '../model/subjects.ts';
import { settings } from '../settings.ts';

const { contentDir, annotates } = settings;
const folder = relative('', contentDir) || '.';

/**
 * Prints a summary of the content, or all its problems.
 *
 * @param translations whether outdated translations, and changes since the last `npm run renew`, are problems
 * @returns whether it has no problems
 */
export async function reportContent({ translations }: { translations: boolean }): Promise<boolean> {
  try {
    const { content } = await import('../content.ts');
    const { site, organisations, sources } = content;
    const texts = [...subjectsOf(content).values()].flatMap((subject) => Object.values(subject.texts));
    const stale = translationsAreCurrent({ site, texts });
    const unvouched = translations ? [...stale, ...changesAreRecorded(content, texts)] : [];
    if (unvouched.length > 0) return refuse(unvouched);
    console.log(
      `The content is in order: ${organisations.length} organisations, ${Object.keys(sources).length} sources` +
        `${stale.length > 0 ? `, ${stale.length} translations older than their source` : ''}.`,
    );
    const gaps = reportGaps(gapsLeftToOwner(site), folder);
    if (gaps) console.log(gaps);
    return true;
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return refuse(error.problems);
  }
}

function refuse(problems: readonly Problem[]): false {
  console.error(reportProblems(problems, folder));
  if (annotates) console.log(annotateProblems(problems, folder));
  return false;
}
