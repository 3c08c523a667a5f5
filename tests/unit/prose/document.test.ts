import { describe, expect, test } from 'vitest';
import type { DescribedText } from '../../../src/model/text.ts';
import { documentOf, tellsSinceThen } from '../../../src/prose/document.ts';
import type { Locale } from '../../../src/schemas/locale.ts';
import { contentOf, withFile } from '../../support/content-folder.ts';

/** A page of the content folder with other words below its front matter. */
function textOf(words: string, locale: Locale = 'fr'): DescribedText {
  const files = withFile(`pages/about/${locale}.mdx`, (text) => text.replace('Words of the page.', () => words));
  return contentOf(files).pages.about[locale];
}

const urls = new Map([['press', 'https://alba-borea.example/fr/press/']]);
const printed = (words: string, locale?: Locale) =>
  documentOf(textOf(words, locale), { sinceThen: 'Since then', urlOf: (id) => urls.get(id) });

test('a document has the title, the description, the language and the day of its text', () => {
  const { title, description, locale, updated } = printed('Boats.');
  expect({ title, description, locale, updated }).toEqual({
    title: 'Page about (fr)',
    description: 'What this page says, in one plain sentence for search engines.',
    locale: 'fr',
    updated: '2020-05-04',
  });
});

describe('the blocks of a document', () => {
  test('a paragraph is a line of runs', () => {
    expect(printed('Boats and *more* **boats**.').blocks).toEqual([
      {
        kind: 'paragraph',
        runs: [
          { kind: 'text', text: 'Boats and ' },
          { kind: 'emphasis', text: 'more' },
          { kind: 'text', text: ' ' },
          { kind: 'strong', text: 'boats' },
          { kind: 'text', text: '.' },
        ],
      },
    ]);
  });

  test('words on two lines of a file are one line', () => {
    expect(printed('Boats\nand ropes.').blocks).toEqual([
      { kind: 'paragraph', runs: [{ kind: 'text', text: 'Boats and ropes.' }] },
    ]);
  });

  test('a heading keeps its level', () => {
    expect(printed('## Boats\n\n### Ropes').blocks).toEqual([
      { kind: 'heading', depth: 2, text: 'Boats' },
      { kind: 'heading', depth: 3, text: 'Ropes' },
    ]);
  });

  test('a list is a line of runs for each of its items', () => {
    expect(printed('- Boats\n- Ropes').blocks).toEqual([
      { kind: 'list', items: [[{ kind: 'text', text: 'Boats' }], [{ kind: 'text', text: 'Ropes' }]] },
    ]);
  });

  test('what came later stands under a heading of its own', () => {
    expect(printed('Boats.\n\n<SinceThen>\n\nRopes.\n\n</SinceThen>').blocks).toEqual([
      { kind: 'paragraph', runs: [{ kind: 'text', text: 'Boats.' }] },
      { kind: 'heading', depth: 2, text: 'Since then' },
      { kind: 'paragraph', runs: [{ kind: 'text', text: 'Ropes.' }] },
    ]);
  });

  test('a numbered list stays one', () => {
    expect(printed('1. Boats\n2. Ropes').blocks).toEqual([
      { kind: 'ordered-list', items: [[{ kind: 'text', text: 'Boats' }], [{ kind: 'text', text: 'Ropes' }]] },
    ]);
  });

  test('a quotation is set apart, paragraph by paragraph', () => {
    expect(printed('> Boats.').blocks).toEqual([{ kind: 'quote', runs: [{ kind: 'text', text: 'Boats.' }] }]);
  });

  test('a line that an author breaks becomes one line', () => {
    expect(printed('Boats\\\nRopes').blocks).toEqual([
      {
        kind: 'paragraph',
        runs: [
          { kind: 'text', text: 'Boats' },
          { kind: 'text', text: ' ' },
          { kind: 'text', text: 'Ropes' },
        ],
      },
    ]);
  });

  test('words are set by the rules of their language', () => {
    expect(printed("## Quoi ?\n\nL'eau *: oui*").blocks).toEqual([
      { kind: 'heading', depth: 2, text: 'Quoi\u202f?' },
      {
        kind: 'paragraph',
        runs: [
          { kind: 'text', text: 'L’eau ' },
          { kind: 'emphasis', text: ': oui' },
        ],
      },
    ]);
  });
});

describe('links and citations', () => {
  test('a link to an id of the site has its address in full', () => {
    expect(printed('[Press](press)').blocks).toEqual([
      { kind: 'paragraph', runs: [{ kind: 'link', text: 'Press', url: 'https://alba-borea.example/fr/press/' }] },
    ]);
  });

  test('a link to another site keeps its address', () => {
    expect(printed('[There](https://elsewhere.example/)').blocks).toEqual([
      { kind: 'paragraph', runs: [{ kind: 'link', text: 'There', url: 'https://elsewhere.example/' }] },
    ]);
  });

  test('a citation is the number of its source', () => {
    expect(printed('Boats.[^atlas] Ropes.[^alder-report][^atlas]').blocks).toEqual([
      {
        kind: 'paragraph',
        runs: [
          { kind: 'text', text: 'Boats.' },
          { kind: 'citation', number: 1 },
          { kind: 'text', text: ' Ropes.' },
          { kind: 'citation', number: 2 },
          { kind: 'citation', number: 1 },
        ],
      },
    ]);
  });

  test('a citation within words that stand out is a citation too', () => {
    expect(printed('**Boats.[^atlas]**').blocks).toEqual([
      {
        kind: 'paragraph',
        runs: [
          { kind: 'strong', text: 'Boats.' },
          { kind: 'citation', number: 1 },
        ],
      },
    ]);
  });

  test('the sources come in the order of their numbers', () => {
    expect(printed('Boats.[^atlas] Ropes.[^alder-report][^atlas]').sources).toEqual(['atlas', 'alder-report']);
  });
});

describe('what came later', () => {
  test('a text with <SinceThen> tells it', () => {
    expect(tellsSinceThen(textOf('<SinceThen>\n\nRopes.\n\n</SinceThen>'))).toBe(true);
  });

  test('a text without it does not', () => {
    expect(tellsSinceThen(textOf('Since then, ropes.'))).toBe(false);
  });
});
