import type { z } from 'zod';

type Issue = z.core.$ZodIssue;
type Explanation = { path: PropertyKey[]; problem: string; remedy: string };

/** What a schema expects, in words for authors. */
const shapes: Partial<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of fields',
  record: 'a group of fields',
};

/** How a value out of range is described: too small, too large, and the unit of the limit. */
const extents: Partial<Record<string, [few: string, many: string, unit: string]>> = {
  string: ['is too short', 'is too long', ' characters'],
  array: ['has too few entries', 'has too many entries', ' of them'],
};

/** Explains an issue of Zod in words for authors; unknown keys give one explanation each. */
export function explainIssue(issue: Issue): Explanation[] {
  if (issue.code !== 'unrecognized_keys') return [{ path: issue.path, ...explain(issue) }];
  return issue.keys.map((key) => {
    const path = [...issue.path, key];
    const problem = `${nameOf(path)} is not a field that is known here.`;
    return { path, problem, remedy: 'Correct its spelling or remove it.' };
  });
}

const nameOf = (path: PropertyKey[]) => (path.length > 0 ? `“${path.join('.')}”` : 'The file');

function explain(issue: Exclude<Issue, { code: 'unrecognized_keys' }>): Omit<Explanation, 'path'> {
  const { path, input } = issue;
  const name = nameOf(path);
  const isMissing = input === undefined;
  const isEmpty = input === null;
  switch (issue.code) {
    case 'invalid_type': {
      const shape = shapes[issue.expected] ?? issue.expected;
      if (isEmpty) return { problem: `${name} is empty.`, remedy: `Fill it in; it is ${shape}.` };
      if (isMissing) return { problem: `${name} is missing.`, remedy: `Add it; it is ${shape}.` };
      const remedy = 'Write one, without quotes for a number and with quotes for a text.';
      return { problem: `${name} should be ${shape}.`, remedy };
    }
    case 'invalid_value': {
      const choices = `Write one of: ${issue.values.join(', ')}.`;
      if (isEmpty) return { problem: `${name} is empty.`, remedy: choices };
      return {
        problem: isMissing ? `${name} is missing.` : `${name} has a value that is not known here.`,
        remedy: issue.message.startsWith('Write ') ? issue.message : choices,
      };
    }
    case 'invalid_key':
      return {
        problem: `${name} is not a good name.`,
        remedy: issue.issues.map(({ message }) => message).join(' '),
      };
    case 'invalid_union': {
      if (isEmpty) return { problem: `${name} is empty.`, remedy: 'Fill it in; it is a value.' };
      return {
        problem: isMissing ? `${name} is missing.` : `${name} has none of the shapes it may have.`,
        remedy: 'Write one text, or one text a language.',
      };
    }
    case 'too_small':
    case 'too_big': {
      if (issue.origin === 'string' && String(input).trim() === '') {
        return { problem: `${name} is empty.`, remedy: 'Fill it in, or leave the field out where it is optional.' };
      }
      const [few, many, unit] = extents[issue.origin] ?? ['is too small', 'is too large', ''];
      const [extent, bound] =
        issue.code === 'too_small' ? [few, `at least ${issue.minimum}`] : [many, `at most ${issue.maximum}`];
      return {
        problem: `${name} ${extent}.`,
        remedy: issue.message.startsWith('Too ') ? `Write ${bound}${unit}.` : issue.message,
      };
    }
    default:
      return {
        problem: `${name} is not right.`,
        remedy: issue.message.endsWith('.') ? issue.message : `${issue.message}.`,
      };
  }
}
