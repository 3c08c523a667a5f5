import { checkDraft } from './checks/all.ts';
import type { Content } from './model/content.ts';
import { assemble } from './model/draft.ts';
import { reportProblems, UserError, type Problem } from './model/problem.ts';
import { readDraft } from './parsing/draft.ts';
import { readFiles } from './parsing/files.ts';

/** Thrown when content cannot be published; its message is the whole report for the author. */
export class ContentError extends UserError {
  override name = 'ContentError';
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[], folder: string) {
    super(reportProblems(problems, folder));
    this.problems = problems;
  }
}

/**
 * Reads a content folder, checks it and returns the content. Everything else in src/ gets the content from here.
 *
 * @throws ContentError with every problem at once
 */
export function loadContent(folder: string): Content {
  const read = readFiles(folder);
  const { draft, problems } = readDraft(read.files);
  const unread = new Set(read.problems.map(({ file }) => file));
  const others = read.files.size === 0 ? [] : problems.filter(({ file }) => !unread.has(file));
  // Where a file is unreadable, the problems that only follow from that are left out.
  const all = [...read.problems, ...others, ...(unread.size === 0 ? checkDraft(draft) : [])];
  if (all.length > 0) throw new ContentError(all, folder);
  return assemble(draft);
}
