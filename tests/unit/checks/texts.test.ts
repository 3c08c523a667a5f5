import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  headingIdsAreFree,
  headingIdsAreShort,
  headingsAreInOrder,
  reservedIds,
} from '../../../src/checks/headings.ts';
import {
  componentsAreInPlace,
  textsAreDescribedOnce,
  textsArePlain,
  textsHaveWords,
} from '../../../src/checks/texts.ts';
import { contentFolder, draftOf, replacing, withFile, withFiles } from '../../support/content-folder.ts';

const text = 'organisations/alder-house/fi.mdx';
const remedyForMarkup =
  'Write plain Markdown; the components are <SinceThen>, <EditorsNote>, <Quotation>, <Picture of="map | timeline | who-does-what" />, <AccessibilityTable />, each on a line of its own, around paragraphs between empty lines.';

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
    ['an expression', '{process.exit()}', 'an expression in braces'],
    ['an expression inside a sentence', 'Two is {1 + 1}.', 'an expression in braces'],
    ['an import', "import { rm } from 'node:fs'", 'an import or export'],
    ['an export', 'export const a = 1', 'an import or export'],
    ['HTML inside a sentence', 'A <b>bold</b> word.', '<b>'],
    ['an unknown component', '<Alert />', '<Alert>'],
    ['a picture', 'A ![boat](boat.png).', 'a picture'],
    ['code', 'Some `code`.', 'code'],
    ['a block of code', '```\ncode\n```', 'a block of code'],
    ['a table of six cells', '| a | b |\n|---|---|\n| c | d |\n| e | f |', 'a table'],
    ['words between tildes', 'About ~5 to 12~.', 'words struck through'],
    ['a rule', 'Above.\n\n***\n\nBelow.', 'a rule'],
    ['a component inside a sentence', 'It <SinceThen>lives</SinceThen> on.', '<SinceThen>'],
    ['a picture that there is not', '<Picture of="maps" />', '<Picture>'],
    ['a picture without a name', '<Picture />', '<Picture>'],
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
      [9, 'A text may not contain this (a reference in brackets).'],
      [11, 'A text may not contain this (a note or an address of its own).'],
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
    expect(componentsAreInPlace(withEnd(note))).toEqual([]);
  });

  test('a paragraph after it would seem to be part of it', () => {
    expect(componentsAreInPlace(withEnd(`${note}\n\nAnd so on.`)).map(({ problem }) => problem)).toEqual([
      '<EditorsNote> does not end the text.',
    ]);
  });

  test('a table of runs needs their record', () => {
    expect(componentsAreInPlace(withEnd('<AccessibilityTable />')).map(({ problem }) => problem)).toEqual([
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

describe('what holds words', () => {
  test('a folder whose headings, links and components have words is in order', () => {
    const draft = draftOf(contentFolder);
    expect([textsHaveWords, headingIdsAreFree].flatMap((check) => check(draft))).toEqual([]);
  });

  test.each([
    ['##', 'This heading has no words.'],
    ['## [^atlas]', 'This heading has no words.'],
    ['A [](borealis).', 'This link has no words.'],
    ['A [boat](borealis "Boat").', 'This link has a title, which no reader would see.'],
    ['- [ ] One boat', 'This item has a box to tick.'],
    ['1994. The boat sank.', '“1994.” begins a list here.'],
    ['>', 'This quotation has no words.'],
    ['-', 'This item has no words.'],
    ['…[^atlas]', 'This paragraph has no words.'],
    ['<SinceThen>\n\n</SinceThen>', '<SinceThen> has no words.'],
    ['<Quotation>\n\nIt floats.\n\n</Quotation>', 'This quotation has no source.'],
  ])('%s is a problem', (passage, problem) => {
    expect(textsHaveWords(draftOf(withPassage(passage))).map((found) => found.problem)).toContain(problem);
  });

  test('a second <SinceThen> is a problem of its line', () => {
    const files = withFile(text, (words) => `${words}\n<SinceThen>\n\nMore.[^atlas]\n\n</SinceThen>\n`);
    expect(textsHaveWords(draftOf(files)).map(({ line, problem }) => [line, problem])).toEqual([
      [19, 'There is another <SinceThen> above.'],
    ]);
  });

  test('a profile without a paragraph is a problem', () => {
    const files = withFile(text, (words) => words.replace(/\n---\n[^]*/, '\n---\n\n## Beginnings\n'));
    expect(textsHaveWords(draftOf(files)).map(({ problem }) => problem)).toEqual(['This profile has no words.']);
  });
});

describe('the names of headings', () => {
  test.each(['Beginnings', 'beginnings!'])('“%s” is the name of a heading above', (words) => {
    const files = withFile(text, (before) => `${before}\n## ${words}\n\nAgain.[^atlas]\n`);
    expect(headingIdsAreFree(draftOf(files)).map(({ line, problem }) => [line, problem])).toEqual([
      [19, `“${words}” is already the name of a heading above.`],
    ]);
  });

  test.each(['Sources', 'Facts', 'Text', 'Since then', 'Source 1', 'Who does what?'])(
    '“%s” is the name of a part of the page',
    (words) => {
      expect(headingIdsAreFree(draftOf(withPassage(`## ${words}`)))).toEqual([
        {
          file: text,
          line: 9,
          problem: `“${words}” is already the name of a part of the page.`,
          remedy: 'Word the heading otherwise, or give it an id in every language: ## Words {#id}',
        },
      ]);
    },
  );

  test('an id in braces stands for the words', () => {
    const files = withFile(text, (before) => `${before}\n## Beginnings {#again}\n\nAgain.[^atlas]\n`);
    expect(headingIdsAreFree(draftOf(files))).toEqual([]);
    expect(headingIdsAreFree(draftOf(withPassage('## Who wrote it {#sources}')))).toHaveLength(1);
  });

  test.each(['{#Beginnings}', '{#a-name-that-nobody-would-say}', '{#two_words}', '{.loud}', '{#first .loud}'])(
    '%s is no short id',
    (braces) => {
      expect(headingIdsAreShort(draftOf(withPassage(`## Words ${braces}`)))).toEqual([
        {
          file: text,
          line: 9,
          problem: '“Words” has braces that hold no short id.',
          remedy: 'Write one or two words in small letters, joined by -, the same in every language: ## Words {#id}',
        },
      ]);
    },
  );

  test('the ids that templates write are all known', () => {
    const ids = globSync('src/{components,layouts,pages}/**/*.astro').flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/\bid="([^"]+)"/g)].map(([, id = '']) => id),
    );
    expect(ids.length).toBeGreaterThan(20);
    expect(ids.filter((id) => !reservedIds.includes(id))).toEqual([]);
  });
});
