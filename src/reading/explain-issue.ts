import type { z } from 'zod';

type Issue = z.core.$ZodIssue;
type Explanation = { path: PropertyKey[]; problem: string; remedy: string };

/** What a schema expects, in an author's words. */
const shapes: Partial<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of fields',
  record: 'a group of fields',
};

/** Says in plain words what a schema found: one explanation a mistake, each with the path of the value. */
export function explainIssue(issue: Issue): Explanation[] {
  const { path } = issue;
  if (issue.input === null) {
    const shape = issue.code === 'invalid_type' ? (shapes[issue.expected] ?? issue.expected) : 'a value';
    return [{ path, problem: `“${path.join('.')}” is empty.`, remedy: emptyRemedy(issue, shape) }];
  }
  const name = path.length > 0 ? `“${path.join('.')}”` : 'The file';
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        path: [...path, key],
        problem: `“${[...path, key].join('.')}” is not a field that is known here.`,
        remedy: 'Correct its spelling or remove it.',
      }));
    case 'invalid_type': {
      const shape = shapes[issue.expected] ?? issue.expected;
      return [
        issue.input === undefined
          ? { path, problem: `${name} is missing.`, remedy: `Add it; it is ${shape}.` }
          : {
              path,
              problem: `${name} should be ${shape}.`,
              remedy: 'Write one, without quotes for a number and with quotes for a text.',
            },
      ];
    }
    case 'invalid_value':
      return [
        {
          path,
          problem: issue.input === undefined ? `${name} is missing.` : `${name} has a value that is not known here.`,
          remedy: `Write one of: ${issue.values.join(', ')}.`,
        },
      ];
    case 'invalid_key':
      return [
        {
          path,
          problem: `${name} is not a good name.`,
          remedy: issue.issues.map(({ message }) => message).join(' '),
        },
      ];
    case 'invalid_union':
      return [
        {
          path,
          problem: issue.input === undefined ? `${name} is missing.` : `${name} has none of the shapes it may have.`,
          remedy: 'Write one text, or one text a language.',
        },
      ];
    case 'too_small':
    case 'too_big': {
      const [limit, bound] = issue.code === 'too_small' ? ['at least', issue.minimum] : ['at most', issue.maximum];
      const unit = issue.origin === 'string' ? ' characters' : issue.origin === 'array' ? ' entries' : '';
      const written = typeof issue.input === 'string' ? ` It has ${issue.input.length}.` : '';
      return [
        {
          path,
          problem: `${name} is too ${issue.code === 'too_small' ? 'small or too short' : 'large or too long'}.${written}`,
          remedy: issue.message.startsWith('Too ') ? `Write ${limit} ${bound}${unit}.` : issue.message,
        },
      ];
    }
    default:
      return [
        {
          path,
          problem: `${name} is not right.`,
          remedy: issue.message.endsWith('.') ? issue.message : `${issue.message}.`,
        },
      ];
  }
}

const emptyRemedy = (issue: Issue, shape: string): string =>
  issue.code === 'invalid_value' ? `Write one of: ${issue.values.join(', ')}.` : `Fill it in; it is ${shape}.`;
