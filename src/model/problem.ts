/** Something in the content that must be corrected before the site can be built. */
export type Problem = {
  /** Path below the content folder, with forward slashes. */
  file: string;
  /** Line number from 1, where it is known. */
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
  const files = Map.groupBy(inOrder(problems), ({ file }) => file);
  const lines = [...files].flatMap(([file, within]) => [
    '',
    `  ${file}`,
    ...within.flatMap(({ line, problem, remedy }) => [
      `    ${line === undefined ? '' : `line ${line}: `}${problem}`,
      `    → ${remedy}`,
    ]),
  ]);
  return [`${count} in ${folder}:`, ...lines, ''].join('\n');
}

/**
 * The same report as annotations of GitHub Actions (workflow commands), which appear beside the lines of a pull request.
 *
 * @example ::error file=content/site.yaml,line=3::“naem” is not a field that is known here.%0A→ Correct its spelling or remove it.
 */
export function annotateProblems(problems: readonly Problem[], folder: string): string {
  const escape = (words: string) => words.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  const property = (words: string) => escape(words).replaceAll(':', '%3A').replaceAll(',', '%2C');
  return inOrder(problems)
    .map(({ file, line, problem, remedy }) => {
      const place = `file=${property(`${folder}/${file}`)}${line === undefined ? '' : `,line=${line}`}`;
      return `::error ${place}::${escape(`${problem}\n→ ${remedy}`)}`;
    })
    .join('\n');
}

/** Sorted by file, then by line; problems without a line come first. */
const inOrder = (problems: readonly Problem[]) =>
  problems.toSorted((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : (a.line ?? 0) - (b.line ?? 0)));

/** An error whose message says what is wrong and what to do; Astro would print a stack trace, which helps nobody with it. */
export class UserError extends Error {
  override stack = '';
}
