import { describe, expect, test } from 'vitest';
import { escaped, markdown, pageMarkdown } from '../../../../src/formats/documents/markdown.ts';
import type { SourceWords } from '../../../../src/i18n/source-line.ts';
import type { Block, Document } from '../../../../src/prose/document.ts';
import { contentOf } from '../../../support/content-folder.ts';

const document: Document = {
  title: 'Two boats: a test',
  description: 'What floats.',
  locale: 'en',
  updated: '2020-05-04',
  blocks: [],
  sources: [],
};
const url = 'https://alba-borea.example/en/boats/';
const head = `---
title: "Two boats: a test"
lang: en
updated: 2020-05-04
url: https://alba-borea.example/en/boats/
---

# Two boats: a test
`;
const atlas: SourceWords = {
  title: 'Atlas [2nd]',
  lang: undefined,
  url: 'https://atlas.example/a_(b)',
  notes: 'Harbour Press, reference work.',
};
const tides: SourceWords = { title: 'Tides', lang: 'fr', url: undefined, notes: 'Harbour Press, undated.' };
const printed = (...blocks: Block[]) => markdown({ ...document, blocks }, { url, sources: [] }).slice(head.length);

describe('a whole text', () => {
  test('it begins with its front matter and its title', () => {
    expect(markdown(document, { url, sources: [] })).toBe(head);
  });

  test('citations are footnotes, and the sources are their texts', () => {
    const blocks: Block[] = [
      {
        kind: 'paragraph',
        runs: [
          { kind: 'text', text: 'Boats.' },
          { kind: 'citation', number: 1 },
          { kind: 'citation', number: 2 },
        ],
      },
    ];
    expect(markdown({ ...document, blocks }, { url, sources: [atlas, tides] })).toBe(`${head}
Boats.[^1][^2]

[^1]: [Atlas \\[2nd\\]](<https://atlas.example/a_(b)>). Harbour Press, reference work.

[^2]: Tides. Harbour Press, undated.
`);
  });

  test('a page brings its sources and its address along', () => {
    const text = { ...document, sources: ['borea-gazette'] };
    expect(pageMarkdown(contentOf(), text, '/en/boats/')).toBe(`${head}
[^1]: Boats in the bay. Borea Gazette, 2018, press, in Finnish.
`);
  });
});

describe('blocks', () => {
  test.each<[string, Block, string]>([
    ['a heading keeps its level', { kind: 'heading', depth: 3, text: 'Ropes' }, '### Ropes'],
    ['a quotation is one', { kind: 'quote', runs: [{ kind: 'text', text: 'It floats.' }] }, '> It floats.'],
    [
      'a list has its items',
      { kind: 'list', items: [[{ kind: 'text', text: 'oar' }], [{ kind: 'text', text: 'sail' }]] },
      '- oar\n- sail',
    ],
    [
      'a list in order has them numbered',
      { kind: 'ordered-list', items: [[{ kind: 'text', text: 'oar' }], [{ kind: 'text', text: 'sail' }]] },
      '1. oar\n2. sail',
    ],
    [
      'words stand out and lead somewhere',
      {
        kind: 'paragraph',
        runs: [
          { kind: 'emphasis', text: 'Two' },
          { kind: 'text', text: ' ' },
          { kind: 'strong', text: 'boats' },
          { kind: 'text', text: ' ' },
          { kind: 'link', text: 'float', url: 'https://boats.example/' },
        ],
      },
      '*Two* **boats** [float](https://boats.example/)',
    ],
  ])('%s', (_, block, expected) => {
    expect(printed(block)).toBe(`\n${expected}\n`);
  });
});

describe('words cannot become markup', () => {
  test('within a line', () => {
    expect(escaped('*a* _b_ [c] `d` <e> ~f~ \\ #1 | g & h &amp;')).toBe(
      '\\*a\\* \\_b\\_ \\[c\\] \\`d\\` \\<e\\> \\~f\\~ \\\\ \\#1 \\| g & h \\&amp;',
    );
  });

  test.each([
    ['1. May', '1\\. May'],
    ['2009) or so', '2009\\) or so'],
    ['- a dash', '\\- a dash'],
    ['+ a plus', '\\+ a plus'],
    ['=== a rule', '\\=== a rule'],
    ['# a number', '\\# a number'],
    ['> a greater one', '\\> a greater one'],
  ])('at its beginning: %s', (words, expected) => {
    expect(printed({ kind: 'paragraph', runs: [{ kind: 'text', text: words }] })).toBe(`\n${expected}\n`);
  });

  test('in an address', () => {
    const run = { kind: 'link' as const, text: 'a', url: 'https://a.example/<b> (c)' };
    expect(printed({ kind: 'paragraph', runs: [run] })).toBe('\n[a](<https://a.example/%3Cb%3E%20(c)>)\n');
  });
});
