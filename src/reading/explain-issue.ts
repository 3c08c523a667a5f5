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
  const { path } = issue;
  if (issue.input === null && path.length > 0) {
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
          remedy: issue.message.startsWith('Write ') ? issue.message : `Write one of: ${issue.values.join(', ')}.`,
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
      if (issue.input === '' || (issue.origin === 'string' && /^\s*$/.test(String(issue.input)))) {
        return [
          { path, problem: `${name} is empty.`, remedy: 'Fill it in, or leave the field out where it is optional.' },
        ];
      }
      const small = issue.code === 'too_small';
      const [few, many, unit] = extents[issue.origin] ?? ['is too small', 'is too large', ''];
      const bound = small ? `at least ${issue.minimum}` : `at most ${issue.maximum}`;
      return [
        {
          path,
          problem: `${name} ${small ? few : many}.`,
          remedy: issue.message.startsWith('Too ') ? `Write ${bound}${unit}.` : issue.message,
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
