import { describe, expect, test } from 'vitest';
import { plainText } from '../../../src/model/text.ts';
import { readText } from '../../../src/parsing/text.ts';

const file = 'organisations/alder-house/fi.mdx';
const frontMatter = `---
title: Alder House
description: What Alder House does in one plain sentence for search engines.
updated: 2020-05-04
---
`;
const read = (source: string) => readText(new Map([[file, source]]), file);

describe('a text that can be read', () => {
  test('its front matter becomes fields', () => {
    expect(read(`${frontMatter}\nWords.\n`).value?.frontMatter).toEqual({
      title: 'Alder House',
      description: 'What Alder House does in one plain sentence for search engines.',
      updated: '2020-05-04',
    });
  });

  test('it knows its file and its language', () => {
    expect(read(`${frontMatter}\nWords.\n`).value).toMatchObject({ file, locale: 'fi' });
  });

  test('its citations stay as they were typed', () => {
    const { value } = read(`${frontMatter}\nWords.[^alder-report]\n`);
    expect(value && plainText(value.body)).toBe('Words.[^alder-report]');
  });

  test('its revision follows its words, not the ids of its headings', () => {
    const revision = (body: string) => read(`${frontMatter}\n${body}\n`).value?.revision;
    expect(revision('## Boats {#boats}\n\nWords.')).toBe(revision('## Boats\n\nWords.'));
    expect(revision('## Boats and ropes {#boats}\n\nWords.')).not.toBe(revision('## Boats\n\nWords.'));
  });

  test('its apostrophes and dashes are left for the typography of its language', () => {
    const { value } = read(`${frontMatter}\nL'ami -- "oui"...\n`);
    expect(value && plainText(value.body)).toBe('L\'ami -- "oui"...');
  });
});

describe('a text that cannot be read', () => {
  const remedy = 'Close what is open here; write a lone { or < as \\{ or \\<.';

  test('a text that is not there is a problem', () => {
    expect(readText(new Map(), file).problems).toEqual([
      {
        file,
        problem: 'This file is missing.',
        remedy: 'Write it: every text exists in every language of the site.',
      },
    ]);
  });

  test('a brace that is not escaped is a problem of its line', () => {
    expect(read(`${frontMatter}\nFirst words.\n\nA { brace.\n`).problems).toEqual([
      {
        file,
        line: 9,
        problem:
          'This is not valid MDX: Unexpected end of file in expression, expected a corresponding closing brace for `{` (mdx-jsx:unexpected-character).',
        remedy,
      },
    ]);
  });

  test('a <SinceThen> that is never closed is a problem of its line', () => {
    expect(read(`${frontMatter}\n<SinceThen>\n\nLater.\n`).problems).toEqual([
      {
        file,
        line: 7,
        problem:
          'This is not valid MDX: Expected a closing tag for `<SinceThen>` (7:1) (mdx-jsx:unexpected-character).',
        remedy,
      },
    ]);
  });

  test('a text without front matter is a problem of line 1', () => {
    expect(read('Words.\n').problems).toEqual([
      {
        file,
        line: 1,
        problem: 'The front matter is missing.',
        remedy: 'Begin with ---, the fields title, description and updated, and ---.',
      },
    ]);
  });

  test('an empty text has no front matter either', () => {
    expect(read('').problems.map(({ problem }) => problem)).toEqual(['The front matter is missing.']);
  });

  test('a misspelt field of the front matter is a problem of its line', () => {
    expect(read(frontMatter.replace('updated: 2020', 'menue: House\nupdated: 2020')).problems).toEqual([
      {
        file,
        line: 4,
        problem: '“menue” is not a field that is known here.',
        remedy: 'Correct its spelling or remove it.',
      },
    ]);
  });

  test('a broken quote in the front matter is a problem of its line', () => {
    expect(read(frontMatter.replace('Alder House\n', "'Alder's House'\n")).problems).toEqual([
      {
        file,
        line: 2,
        problem: 'This is not valid YAML: Unexpected scalar at node end.',
        remedy: 'Check quotes, colons and indentation here; put a value that contains “: ” in quotes.',
      },
    ]);
  });

  test.each([
    ['a title of more than 90 letters', /title: .*/, `title: ${'a'.repeat(91)}`, 2, '“title” is too long.'],
    [
      'a description of fewer than 50 letters',
      /description: .*/,
      'description: Short.',
      3,
      '“description” is too short.',
    ],
    [
      'a description of more than 200 letters',
      /description: .*/,
      `description: ${'a'.repeat(201)}`,
      3,
      '“description” is too long.',
    ],
    ['a menu of spaces', /title: (.*)/, "title: Alder House\nmenu: ' '", 3, '“menu” is empty.'],
    ['a day that is not in the calendar', /updated: .*/, 'updated: 2020-02-31', 4, '“updated” is not right.'],
  ])('%s is a problem of its line', (_, field, by, line, found) => {
    expect(read(frontMatter.replace(field, by)).problems.map((problem) => [problem.line, problem.problem])).toEqual([
      [line, found],
    ]);
  });
});

describe('a text that no author writes', () => {
  test.each([
    ['a line of 300,000 characters', '[^'.repeat(150_000), 'This line has 300000 characters.'],
    ['20,000 stars', '*'.repeat(20_000), 'This line has 20000 characters.'],
    [
      '3,000 quotations within one another',
      `${'> '.repeat(3000)}deep`,
      'Too many things stand within one another here.',
    ],
    [
      '60 lists within one another',
      Array.from({ length: 60 }, (_, index) => `${'  '.repeat(index)}- item`).join('\n'),
      'Too many things stand within one another here.',
    ],
  ])('%s is a problem, told at once', (_, body, problem) => {
    const before = performance.now();
    expect(read(`${frontMatter}\n${body}\n`).problems.map((found) => found.problem)).toEqual([problem]);
    expect(performance.now() - before).toBeLessThan(1000);
  });
});
