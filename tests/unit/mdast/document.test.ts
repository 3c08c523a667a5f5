import { describe, expect, test } from 'vitest';
import { completed, proseOf } from '../../../src/mdast/document.ts';
import { heading, link, list, noteMark, paragraph, words } from '../../../src/mdast/nodes.ts';
import type { DescribedText } from '../../../src/model/text.ts';
import type { Locale } from '../../../src/schemas/locale.ts';
import { contentOf, withFile } from '../../support/content-folder.ts';

/** A page of the content folder with other words below its front matter. */
function textOf(words: string, locale: Locale = 'fr'): DescribedText {
  const files = withFile(`pages/about/${locale}.mdx`, (text) => text.replace('Words of the page.', () => words));
  return contentOf(files).pages.about[locale];
}

const addresses = new Map([['press', '/fr/press/']]);
const printed = (words: string, locale?: Locale) =>
  proseOf(textOf(words, locale), {
    printComponent: ({ name }, children) => [heading(`Component ${name}`), ...children],
    addressOf: (id) => addresses.get(id),
  });

describe('the prose of a text', () => {
  test('they are those of the text, without the places where they stood in its file', () => {
    expect(printed('> Boats and *more **boats***.\n\n## Ropes')).toEqual([
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
    expect(printed('Boats\nand ropes.')).toEqual([paragraph([words('Boats and ropes.')])]);
  });

  test('a component is printed with what stands between its tags', () => {
    expect(printed('Boats.\n\n<SinceThen>\n\nRopes.\n\n</SinceThen>')).toEqual([
      paragraph([words('Boats.')]),
      heading('Component SinceThen'),
      paragraph([words('Ropes.')]),
    ]);
  });

  test('words are set by the rules of their language', () => {
    expect(printed("## Quoi ?\n\nL'eau *: oui*")).toEqual([
      heading('Quoi\u202f?'),
      paragraph([words('L’eau '), { type: 'emphasis', children: [words(': oui')] }]),
    ]);
  });
});

describe('links and citations', () => {
  test('a link to an id of the site has its address', () => {
    expect(printed('[Press](press)')).toEqual([paragraph([link('Press', '/fr/press/')])]);
  });

  test('a link to another site keeps its address', () => {
    expect(printed('[There](https://elsewhere.example/)')).toEqual([
      paragraph([link('There', 'https://elsewhere.example/')]),
    ]);
  });

  test('a citation is the id of its source', () => {
    expect(printed('Boats.[^atlas] **Ropes.[^alder-report]**', 'en')).toEqual([
      paragraph([
        words('Boats.'),
        noteMark('atlas'),
        words(' '),
        { type: 'strong', children: [words('Ropes.'), noteMark('alder-report')] },
      ]),
    ]);
  });
});

describe('blocks that leave the site', () => {
  const site = 'https://alba-borea.example';

  test('a source keeps its number, and a new one takes the next', () => {
    const marks = (...ids: string[]) => [heading('Notes'), paragraph(ids.map(noteMark))];
    expect(completed(marks('tides', 'atlas', 'tides', 'report'), site, ['atlas'])).toEqual({
      blocks: marks('2', '1', '2', '3'),
      sources: ['atlas', 'tides', 'report'],
    });
  });

  test('a link is an address in full, however deep it stands', () => {
    const links = (...addresses: string[]) => list([addresses.map((address) => link('There', address))]);
    expect(completed([links('/fr/press/', 'https://elsewhere.example/')], site).blocks).toEqual([
      links('https://alba-borea.example/fr/press/', 'https://elsewhere.example/'),
    ]);
  });
});
