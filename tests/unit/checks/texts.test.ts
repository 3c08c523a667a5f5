import { describe, expect, test } from 'vitest';
import { headingsAreInOrder, languagesAreInStep, textsArePlain } from '../../../src/checks/texts.ts';
import { contentFolder, draftOf, replacing, withFile, withFiles, withText } from '../../support/content-folder.ts';

const text = 'organisations/alder-house/fi.mdx';
const remedyForMarkup =
  'Write plain Markdown; the only component is <SinceThen>, without attributes and on a line of its own.';

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

describe('the languages of a text', () => {
  test('languages with the same sections and sources are in step', () => {
    expect(languagesAreInStep(draftOf(contentFolder))).toEqual([]);
  });

  test('sections that differ are a problem of the language that comes later', () => {
    expect(languagesAreInStep(draftOf(withFile(text, replacing('## Beginnings\n', ''))))).toEqual([
      {
        file: text,
        problem:
          'Its sections differ from those of organisations/alder-house/fr.mdx: lead SinceThen here, lead ## SinceThen there.',
        remedy: 'Give both the same headings in the same order.',
      },
    ]);
  });

  test('a heading of another level is another section', () => {
    const files = withFile(text, replacing('## Beginnings', '### Beginnings'));
    expect(languagesAreInStep(draftOf(files)).map(({ problem }) => problem)).toEqual([
      'Its sections differ from those of organisations/alder-house/fr.mdx: lead ### SinceThen here, lead ## SinceThen there.',
    ]);
  });

  test('what came later in one language only is a problem', () => {
    const files = withFile('organisations/alder-house/en.mdx', (words) => words.replace(/<SinceThen>[^]*/, ''));
    expect(languagesAreInStep(draftOf(files)).map(({ file, problem }) => [file, problem])).toEqual([
      [
        'organisations/alder-house/en.mdx',
        'Its sections differ from those of organisations/alder-house/fr.mdx: lead ## here, lead ## SinceThen there.',
      ],
    ]);
  });

  test('a section that cites other sources is a problem of its line', () => {
    const files = withFile(text, replacing('[^borea-gazette][^alder-report]', '[^atlas][^alder-report]'));
    expect(languagesAreInStep(draftOf(files))).toEqual([
      {
        file: text,
        line: 9,
        problem:
          'This section cites alder-report, atlas; the same section of organisations/alder-house/fr.mdx, line 9, cites alder-report, borea-gazette.',
        remedy: 'Say the same in both, with the same sources.',
      },
    ]);
  });

  test('a section that cites nothing in one language is a problem', () => {
    const files = withFile(text, replacing('[^atlas]', ''));
    expect(languagesAreInStep(draftOf(files)).map(({ line, problem }) => [line, problem])).toEqual([
      [13, 'This section cites nothing; the same section of organisations/alder-house/fr.mdx, line 13, cites atlas.'],
    ]);
  });

  test('words before the first heading are a section too', () => {
    const files = withFile('pages/about/en.mdx', replacing('page.', 'page.[^atlas]'));
    expect(languagesAreInStep(draftOf(files)).map(({ file, line, problem }) => [file, line, problem])).toEqual([
      [
        'pages/about/en.mdx',
        1,
        'This section cites atlas; the same section of pages/about/fr.mdx, line 1, cites nothing.',
      ],
    ]);
  });

  test('the order and the number of citations within a section are free', () => {
    const files = withFile(
      text,
      replacing('[^borea-gazette][^alder-report]', '[^alder-report][^borea-gazette][^alder-report]'),
    );
    expect(languagesAreInStep(draftOf(files))).toEqual([]);
  });

  test('a change made in every language is in step', () => {
    const files = withText('organisations/alder-house', replacing('[^borea-gazette]', ''));
    expect(languagesAreInStep(draftOf(files))).toEqual([]);
  });

  test('each folder is compared with itself only', () => {
    const files = withFiles({
      'pages/about/en.mdx': replacing('page.', 'page.[^atlas]'),
      [text]: replacing('[^atlas]', ''),
    });
    expect(languagesAreInStep(draftOf(files)).map(({ file }) => file)).toEqual(['pages/about/en.mdx', text]);
  });
});
