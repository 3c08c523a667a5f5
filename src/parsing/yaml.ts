import { isNode, LineCounter, parseDocument, visit, type Document, type Scalar } from 'yaml';
import type { z } from 'zod';
import { memoised } from '../model/memoised.ts';
import type { Problem } from '../model/problem.ts';
import { explainIssue } from './explain-issue.ts';
import type { Files } from './files.ts';

export type Reading<T> = { value: T; problems: [] } | { value: undefined; problems: Problem[] };

/** Gives the line of a value in a file. */
export type LineOf = (path: readonly PropertyKey[]) => number;

/** Why a document is refused whatever its schema, and at which offset. */
type Refusal = { offset: number; problem: string; remedy: string };

/** Memoised, as the validation below: after a change in one file, `astro dev` reads all of them again. */
const documentOf = memoised((source: string) => {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false, logLevel: 'error' });
  return { lines, document, ...dataOf(document, source) };
});

const validationOf = memoised((schema: z.ZodType, source: string) =>
  schema.safeParse(documentOf(source).data, { reportInput: true }),
);

/**
 * Parses YAML 1.2 and validates it against a schema.
 *
 * @param firstLine line at which the YAML begins in its file, for front matter
 */
export function parseYaml<Schema extends z.ZodType>(
  file: string,
  source: string,
  schema: Schema,
  firstLine = 1,
): Reading<z.infer<Schema>> & { lineOf: LineOf } {
  const { lines, document, refusal } = documentOf(source);
  const lineAt = (offset: number) => lines.linePos(offset).line + firstLine - 1;
  const lineOf: LineOf = (path) => lineAt(offsetOf(document, path));
  if (refusal) {
    const { offset, ...explanation } = refusal;
    return { lineOf, value: undefined, problems: [{ file, line: lineAt(offset), ...explanation }] };
  }
  const result = validationOf(schema, source) as z.ZodSafeParseResult<z.infer<Schema>>;
  if (result.success) return { lineOf, value: result.data, problems: [] };
  const explanations = firstOfEach(result.error.issues.flatMap(explainIssue), ({ path }) => path.join('.'));
  return {
    lineOf,
    value: undefined,
    problems: explanations.map(({ path, ...explanation }) => ({ file, line: lineOf(path), ...explanation })),
  };
}

/** The data of a document, or the first reason to refuse it. */
function dataOf(document: Document.Parsed, source: string): { data?: unknown; refusal?: Refusal } {
  const refuse = (offset = 0, problem: string, remedy: string) => ({ refusal: { offset, problem, remedy } });
  if (source.startsWith('%'))
    return refuse(0, 'This line changes how the file is read.', 'Remove the line that begins with %.');
  // Only the first error: the others mostly follow from it.
  const [error] = [...document.errors, ...document.warnings];
  if (error) {
    const quotes = 'Check quotes, colons and indentation here; put a value that contains “: ” in quotes.';
    const isSecond = error.code === 'MULTIPLE_DOCS';
    const problem = isSecond ? 'Another document begins here.' : `This is not valid YAML: ${error.message}.`;
    return refuse(error.pos[0], problem, remedies[error.code] ?? quotes);
  }
  // A word that begins with # is read as a comment: Chain #1 of its kind.
  const cut = firstPlain(document, ({ comment }) => /^\S/.test(comment ?? ''));
  if (cut) {
    const problem = `“${String(cut.value)}” ends here, as “ #” begins a comment.`;
    return refuse(cut.range?.[0], problem, 'Put the value in quotes; a space follows the # of a comment.');
  }
  // Other notations than decimal digits: 0x10, 1e3, 010, .5.
  const coded = firstPlain(
    document,
    ({ value, source = '' }) => typeof value === 'number' && !/^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(source),
  );
  if (coded) {
    const remedy = 'Write it with the digits 0 to 9, a point before decimals, and no zeros in front.';
    return refuse(coded.range?.[0], `“${coded.source}” is a number as programs write it.`, remedy);
  }
  try {
    return { data: document.toJS() as unknown };
  } catch (error) {
    // The parser throws for too many aliases.
    const problem = `This YAML refers to another of its values: ${error instanceof Error ? error.message : String(error)}.`;
    const remedy = 'Write each value where it belongs, without & and *; put a value that begins with & or * in quotes.';
    return refuse(0, problem, remedy);
  }
}

/** The first of each key: further problems of a value mostly follow from its first. */
const firstOfEach = <T>(all: readonly T[], key: (each: T) => string): T[] =>
  [...Map.groupBy(all, key).values()].flatMap(([first]) => (first === undefined ? [] : [first]));

/** Remedies for errors of the parser, by code. */
const remedies: Partial<Record<string, string>> = {
  MULTIPLE_DOCS: 'Remove the line --- : a file of data is one document.',
  DUPLICATE_KEY: 'Remove one of the two, or correct its name.',
  TAB_AS_INDENT: 'Indent with spaces.',
  TAG_RESOLVE_FAILED: 'Remove the word that begins with !; put a value that begins with ! in quotes.',
  BAD_DIRECTIVE: 'Remove the line that begins with %.',
};

/** The first value without quotes for which a condition holds. */
function firstPlain(document: Document, isMeant: (scalar: Scalar) => boolean): Scalar | undefined {
  let found;
  visit(document, {
    Scalar(_, scalar) {
      if (scalar.type !== 'PLAIN' || !isMeant(scalar)) return undefined;
      found = scalar;
      return visit.BREAK;
    },
  });
  return found;
}

/** Reads one YAML file of the content folder; a missing file is a problem. */
export function readYaml<Schema extends z.ZodType>(
  files: Files,
  file: string,
  schema: Schema,
): Reading<z.infer<Schema>> & { lineOf?: LineOf } {
  const source = files.get(file);
  if (source !== undefined) return parseYaml(file, source, schema);
  return missingFile(file, 'Write it; content/README.md says what it holds.');
}

export function missingFile(file: string, remedy: string): { value: undefined; problems: Problem[] } {
  return { value: undefined, problems: [{ file, problem: 'This file is missing.', remedy }] };
}

/** The offset of a value in the file, or of the nearest value around a missing one. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}
