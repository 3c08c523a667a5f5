/** Something in the content that must be mended before the site can be built. */
export type Problem = {
  /** Path below the content folder, with forward slashes. */
  file: string;
  /** Line the author should look at, where it is known; the first line is 1. */
  line?: number | undefined;
  /** What is wrong, as a sentence. */
  problem: string;
  /** What to do about it, as a sentence. */
  remedy: string;
};

/**
 * The report an author reads: every problem at once, file by file.
 *
 * @example
 * 1 problem in content:
 *
 *   organisations/alder-house/fi.mdx
 *     is missing.
 *     → Translate fr.mdx into it.
 */
export function reportProblems(problems: readonly Problem[], folder: string): string {
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  const files = [...new Set(problems.map(({ file }) => file))].sort();
  const lines = files.flatMap((file) => [
    '',
    `  ${file}`,
    ...problems
      .filter((problem) => problem.file === file)
      .sort((a, b) => (a.line ?? 0) - (b.line ?? 0))
      .flatMap(({ line, problem, remedy }) => [
        `    ${line === undefined ? '' : `line ${line}: `}${problem}`,
        `    → ${remedy}`,
      ]),
  ]);
  return [`${count} in ${folder}:`, ...lines, ''].join('\n');
}
