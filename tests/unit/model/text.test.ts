import { mdxToMdast, type MdastNode } from 'satteri';
import { describe, expect, test } from 'vitest';
import { descendants, lineOf, ownerOf, plainText } from '../../../src/model/text.ts';
import { features } from '../../../src/parsing/text.ts';
import { contentOf } from '../../support/content-folder.ts';

const parse = (source: string): MdastNode => mdxToMdast(source, { features });

test('a node comes before the nodes below it, in reading order', () => {
  expect([...descendants(parse('## One\n\nTwo *three*.'))].map(({ type }) => type)).toEqual([
    'root',
    'heading',
    'text',
    'paragraph',
    'text',
    'emphasis',
    'text',
    'text',
  ]);
});

test.each([
  ['pages/press/fi.mdx', 'press'],
  ['organisations/alder-house/fr.mdx', 'alder-house'],
])('%s belongs to %s', (file, owner) => {
  const [text] = Object.values(contentOf().pages.press);
  expect(text && ownerOf({ ...text, file })).toBe(owner);
});

describe('the words of a node', () => {
  test('they come without markup', () => {
    expect(plainText(parse('One *two* [three](press) **four**.'))).toBe('One two three four.');
  });

  test('citations stay as they were typed', () => {
    expect(plainText(parse('One.[^alder-report]'))).toBe('One.[^alder-report]');
  });

  test('escaped characters stand for themselves', () => {
    expect(plainText(parse('A \\{brace\\} \\<here>.'))).toBe('A {brace} <here>.');
  });
});

test('a node knows the line it begins at', () => {
  expect(
    [...descendants(parse('One.\n\nTwo\nlines.\n\nThree.'))].filter(({ type }) => type === 'paragraph').map(lineOf),
  ).toEqual([1, 3, 6]);
});
