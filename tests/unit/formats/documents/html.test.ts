import { expect, test } from 'vitest';
import { htmlFragment } from '../../../../src/formats/documents/html.ts';
import type { Document } from '../../../../src/mdast/document.ts';
import { link, paragraph, words } from '../../../../src/mdast/nodes.ts';

const document: Document = {
  title: 'Alder House',
  description: 'A boatyard.',
  locale: 'fi',
  updated: '2020-05-04',
  blocks: [],
  sources: [],
};
const html = (blocks: Document['blocks']) => htmlFragment({ ...document, blocks }, []);

test('a text without words is nothing', () => {
  expect(html([])).toBe('');
});

test('words and addresses cannot become markup', () => {
  const line = [words('<b> & co.'), link('a "boat"', 'https://boats.example/?a="b"&c')];
  expect(html([paragraph(line)])).toBe(
    '<p>&#x3C;b> &#x26; co.<a href="https://boats.example/?a=%22b%22&#x26;c">a "boat"</a></p>',
  );
});

test('words in another language say so', () => {
  expect(html([paragraph([words('Vene', 'fi'), words(' is a boat.')])])).toBe(
    '<p><span lang="fi">Vene</span> is a boat.</p>',
  );
});

test('the sources come last, numbered, each title in its language, a description as none', () => {
  const sources = [
    {
      title: 'Annual report',
      isTitle: true,
      lang: 'en',
      url: 'https://alder-house.example',
      stop: '.' as const,
      notes: 'Alder House, 2019.',
    },
    {
      title: 'Satamakartta',
      isTitle: false,
      lang: undefined,
      url: undefined,
      stop: '.' as const,
      notes: 'Oma laskelma.',
    },
  ];
  expect(htmlFragment(document, sources)).toBe(
    '<h2>Lähteet</h2><ol><li><cite lang="en"><a href="https://alder-house.example">Annual report</a></cite>. ' +
      'Alder House, 2019.</li><li>Satamakartta. Oma laskelma.</li></ol>',
  );
});
