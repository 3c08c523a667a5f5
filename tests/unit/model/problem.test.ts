import { expect, test } from 'vitest';
import { annotateProblems, reportProblems } from '../../../src/model/problem.ts';

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

test('annotations of a workflow tell the same, with what would end them early escaped', () => {
  const problems = [
    { file: 'press.yaml', line: 3, problem: 'It is 5 % too long.', remedy: 'Shorten it.' },
    { file: 'a,b:c.yaml', problem: 'It is odd.', remedy: 'Rename it.' },
  ];
  expect(annotateProblems(problems, 'content')).toBe(
    '::error file=content/a%2Cb%3Ac.yaml::It is odd.%0A→ Rename it.\n' +
      '::error file=content/press.yaml,line=3::It is 5 %25 too long.%0A→ Shorten it.',
  );
});
