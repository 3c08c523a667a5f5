import { expect, test } from 'vitest';
import { htmlFragment } from '../../../../src/formats/documents/html.ts';
import type { Document } from '../../../../src/prose/document.ts';

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

test.each<[string, Document['blocks'][number], string]>([
  ['a heading keeps its level', { kind: 'heading', depth: 3, text: 'Köydet' }, '<h3>Köydet</h3>'],
  [
    'a paragraph holds its runs',
    {
      kind: 'paragraph',
      runs: [
        { kind: 'text', text: 'A boat ' },
        { kind: 'emphasis', text: 'with' },
        { kind: 'strong', text: ' ropes' },
        { kind: 'citation', number: 2 },
      ],
    },
    '<p>A boat <em>with</em><strong> ropes</strong><sup>[2]</sup></p>',
  ],
  [
    'a quotation is one',
    { kind: 'quote', runs: [{ kind: 'text', text: 'It floats.' }] },
    '<blockquote><p>It floats.</p></blockquote>',
  ],
  [
    'a list has its items',
    { kind: 'list', items: [[{ kind: 'text', text: 'oar' }], [{ kind: 'text', text: 'sail' }]] },
    '<ul><li>oar</li><li>sail</li></ul>',
  ],
  [
    'a list in order has them numbered',
    { kind: 'ordered-list', items: [[{ kind: 'text', text: 'oar' }]] },
    '<ol><li>oar</li></ol>',
  ],
])('%s', (_, block, expected) => {
  expect(html([block])).toBe(expected);
});

test('words and addresses cannot become markup', () => {
  const runs: Document['blocks'] = [
    {
      kind: 'paragraph',
      runs: [
        { kind: 'text', text: '<b> & co.' },
        { kind: 'link', text: 'a "boat"', url: 'https://boats.example/?a="b"&c' },
      ],
    },
  ];
  expect(html(runs)).toBe(
    '<p>&#x3C;b> &#x26; co.<a href="https://boats.example/?a=&#x22;b&#x22;&#x26;c">a "boat"</a></p>',
  );
});

test('the sources come last, numbered, each title in its language', () => {
  const sources = [
    { title: 'Annual report', lang: 'en', url: 'https://alder-house.example', notes: 'Alder House, 2019.' },
    { title: 'Satamakartta', lang: undefined, url: undefined, notes: 'Oma laskelma.' },
  ];
  expect(htmlFragment(document, sources)).toBe(
    '<h2>Lähteet</h2><ol><li><cite lang="en"><a href="https://alder-house.example">Annual report</a></cite>. ' +
      'Alder House, 2019.</li><li><cite>Satamakartta</cite>. Oma laskelma.</li></ol>',
  );
});
