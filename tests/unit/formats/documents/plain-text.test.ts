import { expect, test } from 'vitest';
import { plainText } from '../../../../src/formats/documents/plain-text.ts';
import type { Document } from '../../../../src/mdast/document.ts';
import { heading, noteMark, paragraph, words } from '../../../../src/mdast/nodes.ts';

const document: Document = {
  title: 'Two boats',
  description: 'What floats.',
  locale: 'en',
  updated: '2020-05-04',
  blocks: [],
  sources: [],
};

test('a whole text: title, paragraphs, headings, sources, colophon', () => {
  const blocks = [
    paragraph([words('Boats float.'), noteMark('1')]),
    heading('Ropes'),
    paragraph([words('Ropes hold.')]),
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
  expect(plainText({ ...document, blocks: [paragraph([words('Boats.')])] }, [])).toBe('Two boats\n\nBoats.\n');
});

test('the heading of the sources is in the language of the text', () => {
  expect(plainText({ ...document, locale: 'fi' }, ['Atlas.'])).toBe('Two boats\n\n\nLähteet\n\n[1] Atlas.\n');
});

test('what has no way into plain text is an error, not nothing', () => {
  expect(() => plainText({ ...document, blocks: [{ type: 'code', value: 'oar()' }] }, [])).toThrow(
    'Plain text has no way to print code.',
  );
});
