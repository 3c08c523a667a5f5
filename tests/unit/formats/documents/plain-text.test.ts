import { expect, test } from 'vitest';
import { plainText } from '../../../../src/formats/documents/plain-text.ts';
import type { Block, Document } from '../../../../src/prose/document.ts';

const document: Document = {
  title: 'Two boats',
  description: 'What floats.',
  locale: 'en',
  updated: '2020-05-04',
  blocks: [],
  sources: [],
};
const printed = (...blocks: Block[]) => plainText({ ...document, blocks }, []);

test('a whole text: title, paragraphs, headings, sources, colophon', () => {
  const blocks: Block[] = [
    {
      kind: 'paragraph',
      runs: [
        { kind: 'text', text: 'Boats float.' },
        { kind: 'citation', number: 1 },
      ],
    },
    { kind: 'heading', depth: 2, text: 'Ropes' },
    { kind: 'paragraph', runs: [{ kind: 'text', text: 'Ropes hold.' }] },
  ];
  expect(plainText({ ...document, blocks }, ['Atlas. Harbour Press.', 'Tides.'], ['Changed in May.', 'CC BY'])).toBe(
    `Two boats

Boats float.[1]


Ropes

Ropes hold.


Sources

[1] Atlas. Harbour Press.
[2] Tides.


Changed in May.
CC BY
`,
  );
});

test('a text without sources and colophon ends with its words', () => {
  expect(printed({ kind: 'paragraph', runs: [{ kind: 'text', text: 'Boats.' }] })).toBe('Two boats\n\nBoats.\n');
});

test('the heading of the sources is in the language of the text', () => {
  expect(plainText({ ...document, locale: 'fi' }, ['Atlas.'])).toBe('Two boats\n\n\nLähteet\n\n[1] Atlas.\n');
});

test('words that stand out and words that lead somewhere are words', () => {
  expect(
    printed({
      kind: 'paragraph',
      runs: [
        { kind: 'emphasis', text: 'Two' },
        { kind: 'strong', text: ' boats' },
        { kind: 'link', text: ' float', url: 'https://boats.example/' },
      ],
    }),
  ).toBe('Two boats\n\nTwo boats float\n');
});

test('the items of a list stand on lines of their own', () => {
  expect(printed({ kind: 'list', items: [[{ kind: 'text', text: 'oar' }], [{ kind: 'text', text: 'sail' }]] })).toBe(
    'Two boats\n\n– oar\n– sail\n',
  );
});

test('the items of a list in order are numbered', () => {
  const items: Block[] = [
    { kind: 'ordered-list', items: [[{ kind: 'text', text: 'oar' }], [{ kind: 'text', text: 'sail' }]] },
  ];
  expect(printed(...items)).toBe('Two boats\n\n1. oar\n2. sail\n');
});

test('a quotation is marked', () => {
  expect(printed({ kind: 'quote', runs: [{ kind: 'text', text: 'It floats.' }] })).toBe('Two boats\n\n> It floats.\n');
});
