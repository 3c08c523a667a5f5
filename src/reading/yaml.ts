import { isNode, LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import type { Problem } from '../model/problem.ts';
import { explainIssue } from './explain-issue.ts';
import type { Files } from './files.ts';

export type Reading<T> = { value: T; problems: [] } | { value: undefined; problems: Problem[] };

/** The line at which a value of a file stands. */
export type LineOf = (path: readonly PropertyKey[]) => number;

/**
 * Reads YAML 1.2 and holds it to a schema.
 *
 * @param firstLine line of the file at which the YAML begins, for front matter
 */
export function parseYaml<Schema extends z.ZodType>(
  file: string,
  source: string,
  schema: Schema,
  firstLine = 1,
): Reading<z.infer<Schema>> & { lineOf: LineOf } {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number) => lines.linePos(offset).line + firstLine - 1;
  const lineOf: LineOf = (path) => lineAt(offsetOf(document, path));
  if (document.errors.length > 0) {
    return {
      lineOf,
      value: undefined,
      problems: document.errors.map(({ message, pos }) => ({
        file,
        line: lineAt(pos[0]),
        problem: `This is not valid YAML: ${message}.`,
        remedy: 'Check quotes, colons and indentation here; put a value that contains “: ” in quotes.',
      })),
    };
  }
  const data = expand(document);
  if (data instanceof Error) {
    const remedy = 'Write each value where it belongs, without & and *.';
    return {
      lineOf,
      value: undefined,
      problems: [{ file, line: firstLine, problem: `This YAML grows without end: ${data.message}.`, remedy }],
    };
  }
  const result = schema.safeParse(data, { reportInput: true });
  if (result.success) return { lineOf, value: result.data, problems: [] };
  return {
    lineOf,
    value: undefined,
    problems: result.error.issues.flatMap((issue) =>
      explainIssue(issue).map(({ path, ...explanation }) => ({
        file,
        line: lineOf(path),
        ...explanation,
      })),
    ),
  };
}

/** The data of a document; an error where aliases would make too much of it. */
function expand(document: Document): unknown {
  try {
    return document.toJS();
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** Reads one file of the content folder; a file that is not there is a problem. */
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

/** Where a value stands in the file; where it is missing, the nearest value around it. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}
