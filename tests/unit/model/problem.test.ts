import { expect, test } from 'vitest';
import { reportProblems } from '../../../src/model/problem.ts';

test('one problem is told with its file, its line and its remedy', () => {
  const problem = { file: 'event.yaml', line: 4, problem: 'It is late.', remedy: 'Begin earlier.' };
  expect(reportProblems([problem], 'content')).toBe(`1 problem in content:

  event.yaml
    line 4: It is late.
    → Begin earlier.
`);
});

test('a problem without a line is told without one', () => {
  const problem = { file: 'organisations/alder-house/fi.mdx', problem: 'is missing.', remedy: 'Write it.' };
  expect(reportProblems([problem], 'content')).toBe(`1 problem in content:

  organisations/alder-house/fi.mdx
    is missing.
    → Write it.
`);
});

test('problems stand file by file in alphabetical order, and line by line', () => {
  const problems = [
    { file: 'press.yaml', line: 12, problem: 'It is long.', remedy: 'Shorten it.' },
    { file: 'event.yaml', line: 4, problem: 'It is late.', remedy: 'Begin earlier.' },
    { file: 'press.yaml', line: 3, problem: 'It is short.', remedy: 'Lengthen it.' },
    { file: 'press.yaml', problem: 'It is odd.', remedy: 'Even it out.' },
  ];
  expect(reportProblems(problems, '/sites/borea')).toBe(`4 problems in /sites/borea:

  event.yaml
    line 4: It is late.
    → Begin earlier.

  press.yaml
    It is odd.
    → Even it out.
    line 3: It is short.
    → Lengthen it.
    line 12: It is long.
    → Shorten it.
`);
});
