import { describe, expect, test } from 'vitest';
import { markdown, markdownLine, pageMarkdown } from '../../../../src/formats/documents/markdown.ts';
import type { SourceWords } from '../../../../src/i18n/source-line.ts';
import type { Document } from '../../../../src/mdast/document.ts';
import { link, noteMark, paragraph, words } from '../../../../src/mdast/nodes.ts';
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
  isTitle: true,
  lang: undefined,
  url: 'https://atlas.example/a_(b)',
  stop: '.',
  notes: 'Harbour Press, reference work.',
};
const tides: SourceWords = {
  title: 'Tides',
  isTitle: true,
  lang: 'fr',
  url: undefined,
  stop: '.',
  notes: 'Harbour Press, undated.',
};

describe('a whole text', () => {
  test('it begins with its front matter and its title', () => {
    expect(markdown(document, { url, sources: [] })).toBe(head);
  });

  test('citations are footnotes, and the sources are their texts', () => {
    const blocks = [paragraph([words('Boats.'), noteMark('1'), noteMark('2')])];
    expect(markdown({ ...document, blocks }, { url, sources: [atlas, tides] })).toBe(`${head}
Boats.[^1][^2]

[^1]: [Atlas \\[2nd\\]](https://atlas.example/a_\\(b\\)). Harbour Press, reference work.

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

describe('words cannot become markup', () => {
  test('within a line', () => {
    expect(markdownLine(words('*a* _b_ [c] `d` <e> ~f~ \\* #1 | g & h &amp; [^1]'))).toBe(
      '\\*a\\* \\_b\\_ \\[c] \\`d\\` \\<e> \\~f\\~ \\\\\\* #1 | g & h \\&amp; \\[^1]',
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
  ])('at its beginning: %s', (typed, expected) => {
    expect(markdownLine(words(typed))).toBe(expected);
  });

  test('in an address', () => {
    expect(markdownLine(link('a', 'https://a.example/<b> (c)'))).toBe('[a](<https://a.example/\\<b\\> (c)>)');
  });
});
