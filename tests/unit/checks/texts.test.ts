import { describe, expect, test } from 'vitest';
import {
  componentsHaveTheirPlace,
  headingsAreInOrder,
  textsAreDescribedOnce,
  textsArePlain,
} from '../../../src/checks/texts.ts';
import { contentFolder, draftOf, replacing, withFile, withFiles } from '../../support/content-folder.ts';

const text = 'organisations/alder-house/fi.mdx';
const remedyForMarkup =
  'Write plain Markdown; the components are <SinceThen>, <EditorsNote>, <AccessibilityTable />, each on a line of its own, around paragraphs between empty lines.';

/** The folder with something added below the first paragraph of a text, on line 9. */
const withPassage = (passage: string) => withFile(text, replacing('\n## Beginnings', `\n${passage}\n\n## Beginnings`));

describe('what a text is made of', () => {
  test('paragraphs, headings, links and <SinceThen> are plain', () => {
    expect(textsArePlain(draftOf(contentFolder))).toEqual([]);
  });

  test('emphasis, lists, quotations and line breaks are plain', () => {
    const files = withPassage('*One* and **two**\\\nand more\n\n- three\n\n1. four\n\n> five');
    expect(textsArePlain(draftOf(files))).toEqual([]);
  });

  test('<script> is a problem of its line', () => {
    expect(textsArePlain(draftOf(withPassage('<script>alert(1)</script>')))).toEqual([
      { file: text, line: 9, problem: 'A text may not contain this (<script>).', remedy: remedyForMarkup },
    ]);
  });

  test.each([
    ['an expression', '{process.exit()}', 'mdxFlowExpression'],
    ['an expression inside a sentence', 'Two is {1 + 1}.', 'mdxTextExpression'],
    ['an import', "import { rm } from 'node:fs'", 'mdxjsEsm'],
    ['an export', 'export const a = 1', 'mdxjsEsm'],
    ['HTML inside a sentence', 'A <b>bold</b> word.', '<b>'],
    ['an unknown component', '<Alert />', '<Alert>'],
    ['a picture', 'A ![boat](boat.png).', 'image'],
    ['code', 'Some `code`.', 'inlineCode'],
    ['a block of code', '```\ncode\n```', 'code'],
    ['a rule', 'Above.\n\n***\n\nBelow.', 'thematicBreak'],
    ['a component inside a sentence', 'It <SinceThen>lives</SinceThen> on.', '<SinceThen>'],
    ['a component with its words on the same line', '<SinceThen>It lives on.</SinceThen>', '<SinceThen>'],
    ['a component with an attribute', '<SinceThen id={process.pid}>\n\nIt lives on.\n\n</SinceThen>', '<SinceThen>'],
  ])('%s is a problem', (_, passage, name) => {
    expect(textsArePlain(draftOf(withPassage(passage))).map(({ problem }) => problem)).toEqual([
      `A text may not contain this (${name}).`,
    ]);
  });

  test('a footnote of its own is a problem, for citations lead to sources.yaml', () => {
    const files = withPassage('A boat.[^boat]\n\n[^boat]: elsewhere');
    expect(textsArePlain(draftOf(files)).map(({ line, problem }) => [line, problem])).toEqual([
      [9, 'A text may not contain this (linkReference).'],
      [11, 'A text may not contain this (definition).'],
    ]);
  });

  test('a brace or an angle bracket that is escaped is a character like another', () => {
    expect(textsArePlain(draftOf(withPassage('A \\{brace\\} and a \\<bracket>.')))).toEqual([]);
  });
});

describe('the place of components', () => {
  const withEnd = (end: string) => draftOf(withFile(text, (source) => `${source.trimEnd()}\n\n${end}\n`));
  const note = '<EditorsNote>\n\nIt was on a Thursday.\n\n</EditorsNote>';

  test('a note of the editors that ends its text stands right', () => {
    expect(textsArePlain(withEnd(note))).toEqual([]);
    expect(componentsHaveTheirPlace(withEnd(note))).toEqual([]);
  });

  test('a paragraph after it would seem to be part of it', () => {
    expect(componentsHaveTheirPlace(withEnd(`${note}\n\nAnd so on.`)).map(({ problem }) => problem)).toEqual([
      '<EditorsNote> does not end the text.',
    ]);
  });

  test('a table of runs needs their record', () => {
    expect(componentsHaveTheirPlace(withEnd('<AccessibilityTable />')).map(({ problem }) => problem)).toEqual([
      'There is no accessibility.yaml for <AccessibilityTable />.',
    ]);
  });

  test.each(['<EditorsNote />', '<AccessibilityTable>\n\nRuns.\n\n</AccessibilityTable>'])(
    '%j is a problem',
    (passage) => {
      expect(textsArePlain(draftOf(withPassage(passage)))).toHaveLength(1);
    },
  );
});

describe('the levels of headings', () => {
  test('headings that begin at level 2 and go down one by one are in order', () => {
    const files = withPassage('## Two\n\n### Three\n\n#### Four\n\n## Two again');
    expect(headingsAreInOrder(draftOf(files))).toEqual([]);
  });

  test('a heading of level 1 is a problem, for the title is the only one', () => {
    expect(headingsAreInOrder(draftOf(withPassage('# One')))).toEqual([
      {
        file: text,
        line: 9,
        problem: 'This heading has level 1.',
        remedy: 'Begin at level 2 (##) and go down one level at a time.',
      },
    ]);
  });

  test('a first heading of level 3 is a problem', () => {
    expect(headingsAreInOrder(draftOf(withPassage('### Three')))).toEqual([
      {
        file: text,
        line: 9,
        problem: 'This heading has level 3.',
        remedy: 'Begin at level 2 (##) and go down one level at a time.',
      },
    ]);
  });

  test('a heading that skips a level is a problem', () => {
    const files = withPassage('## Two\n\n#### Four');
    expect(headingsAreInOrder(draftOf(files)).map(({ line, problem }) => [line, problem])).toEqual([
      [11, 'This heading has level 4.'],
    ]);
  });
});

test('a page without a description, and a profile with one of its own, are problems', () => {
  const files = withFiles({
    'pages/about/en.mdx': replacing(
      'description: What this page says, in one plain sentence for search engines.\n',
      '',
    ),
    'organisations/borealis/fi.mdx': replacing(
      '# Described in organisation.yaml.',
      'description: What Borealis does, said a second time in its own text.',
    ),
  });
  expect(textsAreDescribedOnce(draftOf(files))).toEqual([
    {
      file: 'pages/about/en.mdx',
      line: 1,
      problem: 'The field “description” is missing.',
      remedy: 'Say in 50 to 200 characters what the page is about.',
    },
    {
      file: 'organisations/borealis/fi.mdx',
      line: 1,
      problem: 'A profile has no “description” of its own.',
      remedy: 'Write it in organisation.yaml, in every language.',
    },
  ]);
});
