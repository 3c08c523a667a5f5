import { describe, expect, test } from 'vitest';
import type { DescribedText } from '../../../src/model/text.ts';
import { documentOf } from '../../../src/prose/document.ts';
import { heading, link, noteMark, paragraph, words } from '../../../src/prose/nodes.ts';
import type { Locale } from '../../../src/schemas/locale.ts';
import { contentOf, withFile } from '../../support/content-folder.ts';

/** A page of the content folder with other words below its front matter. */
function textOf(words: string, locale: Locale = 'fr'): DescribedText {
  const files = withFile(`pages/about/${locale}.mdx`, (text) => text.replace('Words of the page.', () => words));
  return contentOf(files).pages.about[locale];
}

const urls = new Map([['press', 'https://alba-borea.example/fr/press/']]);
const printed = (words: string, locale?: Locale) =>
  documentOf(textOf(words, locale), {
    printComponent: (name, children) => [heading(`Component ${name}`), ...children],
    urlOf: (id) => urls.get(id),
  });

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
  test('they are those of the text, without the places where they stood in its file', () => {
    expect(printed('> Boats and *more **boats***.\n\n## Ropes').blocks).toEqual([
      {
        type: 'blockquote',
        children: [
          paragraph([
            words('Boats and '),
            { type: 'emphasis', children: [words('more '), { type: 'strong', children: [words('boats')] }] },
            words('.'),
          ]),
        ],
      },
      heading('Ropes'),
    ]);
  });

  test('words on two lines of a file are one line', () => {
    expect(printed('Boats\nand ropes.').blocks).toEqual([paragraph([words('Boats and ropes.')])]);
  });

  test('a component is printed with what stands between its tags', () => {
    expect(printed('Boats.\n\n<SinceThen>\n\nRopes.\n\n</SinceThen>').blocks).toEqual([
      paragraph([words('Boats.')]),
      heading('Component SinceThen'),
      paragraph([words('Ropes.')]),
    ]);
  });

  test('words are set by the rules of their language', () => {
    expect(printed("## Quoi ?\n\nL'eau *: oui*").blocks).toEqual([
      heading('Quoi\u202f?'),
      paragraph([words('L’eau '), { type: 'emphasis', children: [words(': oui')] }]),
    ]);
  });
});

describe('links and citations', () => {
  test('a link to an id of the site has its address in full', () => {
    expect(printed('[Press](press)').blocks).toEqual([
      paragraph([link('Press', 'https://alba-borea.example/fr/press/')]),
    ]);
  });

  test('a link to another site keeps its address', () => {
    expect(printed('[There](https://elsewhere.example/)').blocks).toEqual([
      paragraph([link('There', 'https://elsewhere.example/')]),
    ]);
  });

  test('a citation is the number of its source', () => {
    expect(printed('Boats.[^atlas] **Ropes.[^alder-report]**[^atlas]', 'en').blocks).toEqual([
      paragraph([
        words('Boats.'),
        noteMark(1),
        words(' '),
        { type: 'strong', children: [words('Ropes.'), noteMark(2)] },
        noteMark(1),
      ]),
    ]);
  });

  test('the sources come in the order of their numbers', () => {
    expect(printed('Boats.[^atlas] Ropes.[^alder-report][^atlas]').sources).toEqual(['atlas', 'alder-report']);
  });
});
