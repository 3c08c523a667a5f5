import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { parseYaml, readYaml } from '../../../src/parsing/yaml.ts';

const schema = z.strictObject({
  name: z.string(),
  year: z.int().optional(),
  words: z.strictObject({ fr: z.string(), en: z.string() }).optional(),
});

const problemsOf = (yaml: string, firstLine?: number) => parseYaml('a.yaml', yaml, schema, firstLine).problems;

describe('YAML that can be read', () => {
  test('YAML of the right shape becomes its value', () => {
    expect(parseYaml('a.yaml', 'name: Alder House\nyear: 1950\n', schema)).toMatchObject({
      value: { name: 'Alder House', year: 1950 },
      problems: [],
    });
  });

  test('a date without quotes stays the text that was written', () => {
    expect(parseYaml('a.yaml', 'name: 2020-06-04\n', schema).value).toEqual({ name: '2020-06-04' });
  });

  test('a comment is not read', () => {
    expect(parseYaml('a.yaml', '# A house.\nname: Alder House # boats\n', schema).value).toEqual({
      name: 'Alder House',
    });
  });
});

describe('YAML that cannot be read', () => {
  const remedy = 'Check quotes, colons and indentation here; put a value that contains “: ” in quotes.';

  test('an apostrophe that ends a quoted text too early is a problem of its line', () => {
    expect(problemsOf("year: 1950\nname: 'Alder's House'\n")).toEqual([
      { file: 'a.yaml', line: 2, problem: 'This is not valid YAML: Unexpected scalar at node end.', remedy },
    ]);
  });

  test('a value of which a # makes the rest a comment is a problem, since its words would be lost', () => {
    expect(problemsOf('year: 1950\nname: Alder House #1 of two\n')).toEqual([
      {
        file: 'a.yaml',
        line: 2,
        problem: '“Alder House” ends here, as “ #” begins a comment.',
        remedy: 'Put the value in quotes; a space follows the # of a comment.',
      },
    ]);
  });

  test.each(['0x10', '1e3', '010', '.5', '+5', '1.'])(
    'the number %s, which readers would write otherwise, is a problem',
    (number) => {
      expect(problemsOf(`name: Alder House\nyear: ${number}\n`)).toMatchObject([
        { line: 2, problem: `“${number}” is a number as programs write it.` },
      ]);
    },
  );

  test('a directive, which changes what words mean, is a problem', () => {
    expect(problemsOf('%YAML 1.1\n---\nname: Alder House\n')).toMatchObject([
      { line: 1, remedy: 'Remove the line that begins with %.' },
    ]);
  });

  test('a quote that is never closed is a problem', () => {
    expect(problemsOf("name: 'Alder House\nyear: 1950\n")).toEqual([
      { file: 'a.yaml', line: 3, problem: "This is not valid YAML: Missing closing 'quote.", remedy },
    ]);
  });

  test('a colon in a value without quotes is a problem of its line', () => {
    expect(problemsOf('year: 1950\nname: Alder: a house\n')).toEqual([
      {
        file: 'a.yaml',
        line: 2,
        problem: 'This is not valid YAML: Nested mappings are not allowed in compact mappings.',
        remedy,
      },
    ]);
  });

  test('a field that stands twice is a problem of the second', () => {
    expect(problemsOf('name: Alder House\nname: Birch Lab\n')).toEqual([
      {
        file: 'a.yaml',
        line: 2,
        problem: 'This is not valid YAML: Map keys must be unique.',
        remedy: 'Remove one of the two, or correct its name.',
      },
    ]);
  });

  test.each([
    ['name: !foo Alder', 1, 'Remove the word that begins with !; put a value that begins with ! in quotes.'],
    ['%FOO 1\n---\nname: Alder', 1, 'Remove the line that begins with %.'],
  ])('%j has what only other programs read', (yaml, line, remedy) => {
    expect(problemsOf(yaml)).toMatchObject([{ line, remedy }]);
  });

  test('in front matter, lines count from the beginning of the file', () => {
    expect(problemsOf('year: 1950\nname: Alder: a house\n', 2).map(({ line }) => line)).toEqual([3]);
  });
});

describe('YAML of another shape', () => {
  test('a misspelt field is a problem of its line', () => {
    expect(problemsOf('name: Alder House\nyaer: 1950\n')).toEqual([
      {
        file: 'a.yaml',
        line: 2,
        problem: '“yaer” is not a field that is known here.',
        remedy: 'Correct its spelling or remove it.',
      },
    ]);
  });

  test('two misspelt fields are two problems, each of its line', () => {
    expect(
      problemsOf('nam: Alder\nname: Alder House\nyaer: 1950\n').map(({ line, problem }) => [line, problem]),
    ).toEqual([
      [1, '“nam” is not a field that is known here.'],
      [3, '“yaer” is not a field that is known here.'],
    ]);
  });

  test('a missing field is a problem of the group it belongs to', () => {
    expect(problemsOf('name: Alder House\nyear: 1950\nwords:\n  fr: Maison\n')).toEqual([
      { file: 'a.yaml', line: 4, problem: '“words.en” is missing.', remedy: 'Add it; it is a text.' },
    ]);
  });

  test('a field missing from the top is a problem of line 1', () => {
    expect(problemsOf('\n\nyear: 1950\n')).toEqual([
      { file: 'a.yaml', line: 1, problem: '“name” is missing.', remedy: 'Add it; it is a text.' },
    ]);
  });

  test('an empty file lacks everything', () => {
    expect(problemsOf('')).toEqual([
      {
        file: 'a.yaml',
        line: 1,
        problem: 'The file is empty.',
        remedy: 'Fill it in; it is a group of fields.',
      },
    ]);
  });

  test('all mistakes of a file are told at once', () => {
    expect(problemsOf('nam: Alder House\nyear: soon\nwords: { fr: Maison }\n').map(({ problem }) => problem)).toEqual([
      '“name” is missing.',
      '“year” should be a number.',
      '“words.en” is missing.',
      '“nam” is not a field that is known here.',
    ]);
  });

  test('a mistake in front matter is told with its line in the file', () => {
    expect(problemsOf('name: Alder House\nyaer: 1950\n', 2).map(({ line }) => line)).toEqual([3]);
  });
});

describe('a file of the content folder', () => {
  test('a file that is there is read', () => {
    expect(readYaml(new Map([['a.yaml', 'name: Alder House']]), 'a.yaml', schema).value).toEqual({
      name: 'Alder House',
    });
  });

  test('a file that is not there is a problem', () => {
    expect(readYaml(new Map(), 'a.yaml', schema)).toEqual({
      value: undefined,
      problems: [
        { file: 'a.yaml', problem: 'This file is missing.', remedy: 'Write it; content/README.md says what it holds.' },
      ],
    });
  });
});
