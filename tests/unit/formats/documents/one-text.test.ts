import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, test } from 'vitest';
import { announcementDocument, announcementPdf } from '../../../../src/formats/documents/announcement.ts';
import { htmlFragment } from '../../../../src/formats/documents/html.ts';
import { pageMarkdown } from '../../../../src/formats/documents/markdown.ts';
import { plainText } from '../../../../src/formats/documents/plain-text.ts';
import { searchableText } from '../../../../src/indexing/searchable.ts';
import { contentOf, withFile } from '../../../support/content-folder.ts';

const contentWith = (markdown: string) =>
  contentOf(withFile('pages/announcement/en.mdx', (text) => text.replace('Words of the page.', () => markdown)));

/** A text in each format, without title, description and sources. */
function printed(markdown: string) {
  const content = contentWith(markdown);
  const document = announcementDocument(content, 'en');
  const within = (whole: string, start: RegExp, end: RegExp) => whole.split(start)[1]?.split(end)[0]?.trim();
  return {
    markdown: within(pageMarkdown(content, document, '/'), /\n# .*\n\n/, /\n\[\^\d+\]:/),
    text: within(plainText(document, []), /^.*\n\n/, /\n$/),
    feed: htmlFragment(document, []),
    search: searchableText(document).split('\n').slice(1),
  };
}

describe('one text in Markdown, plain text, feeds and search', () => {
  test('a list in a list', () => {
    expect(printed('- Boats[^atlas]\n  - oars\n  - sails\n    1. main\n- Ropes')).toEqual({
      markdown: '- Boats[^1]\n  - oars\n  - sails\n    1. main\n- Ropes',
      text: '– Boats[1]\n  – oars\n  – sails\n    1. main\n– Ropes',
      feed:
        '<ul>\n<li>Boats<sup>[1]</sup>\n<ul>\n<li>oars</li>\n<li>sails\n<ol>\n<li>main</li>\n</ol>\n</li>\n</ul>\n</li>\n' +
        '<li>Ropes</li>\n</ul>',
      search: ['Boats', 'oars', 'sails', 'main', 'Ropes'],
    });
  });

  test('an item of two paragraphs, in a list that begins at 3', () => {
    expect(printed('3. Boats.\n\n   They float.\n\n4. Ropes.')).toEqual({
      markdown: '3. Boats.\n\n   They float.\n\n4. Ropes.',
      text: '3. Boats.\n\n   They float.\n\n4. Ropes.',
      feed: '<ol start="3">\n<li>\n<p>Boats.</p>\n<p>They float.</p>\n</li>\n<li>\n<p>Ropes.</p>\n</li>\n</ol>',
      search: ['Boats.', 'They float.', 'Ropes.'],
    });
  });

  test('a quotation of two paragraphs and a list', () => {
    expect(printed('> It floats.\n>\n> It sails.\n>\n> - oar')).toEqual({
      markdown: '> It floats.\n>\n> It sails.\n>\n> - oar',
      text: '> It floats.\n>\n> It sails.\n>\n> – oar',
      feed: '<blockquote>\n<p>It floats.</p>\n<p>It sails.</p>\n<ul>\n<li>oar</li>\n</ul>\n</blockquote>',
      search: ['It floats.', 'It sails.', 'oar'],
    });
  });

  test('a quotation in a list', () => {
    expect(printed('- They said:\n\n  > It floats.')).toEqual({
      markdown: '- They said:\n\n  > It floats.',
      text: '– They said:\n\n  > It floats.',
      feed: '<ul>\n<li>\n<p>They said:</p>\n<blockquote>\n<p>It floats.</p>\n</blockquote>\n</li>\n</ul>',
      search: ['They said:', 'It floats.'],
    });
  });

  test('a heading that cites', () => {
    expect(printed('## Beginnings[^atlas]\n\nBoats.')).toEqual({
      markdown: '## Beginnings[^1]\n\nBoats.',
      text: 'Beginnings[1]\n\nBoats.',
      feed: '<h2>Beginnings<sup>[1]</sup></h2>\n<p>Boats.</p>',
      search: ['Beginnings', 'Boats.'],
    });
  });

  test('words that stand out within others that do', () => {
    expect(printed('*a **b** c* ***both*** [a *fast* boat](press)')).toEqual({
      markdown: '*a **b** c* ***both*** [a *fast* boat](https://alba-borea.example/en/press/)',
      text: 'a b c both a fast boat',
      feed:
        '<p><em>a <strong>b</strong> c</em> <em><strong>both</strong></em> ' +
        '<a href="https://alba-borea.example/en/press/">a <em>fast</em> boat</a></p>',
      search: ['a b c both a fast boat'],
    });
  });

  test('lines that an author breaks', () => {
    expect(printed('Boats\\\nRopes')).toEqual({
      markdown: 'Boats\\\nRopes',
      text: 'Boats\nRopes',
      feed: '<p>Boats<br>\nRopes</p>',
      search: ['Boats Ropes'],
    });
  });

  test('a table', () => {
    expect(printed('| Boat | Oars |\n| --- | --: |\n| *Alder* | 4 |')).toEqual({
      markdown: '| Boat    | Oars |\n| ------- | ---: |\n| *Alder* |    4 |',
      text: 'Boat | Oars\nAlder | 4',
      feed:
        '<table>\n<thead>\n<tr>\n<th>Boat</th>\n<th align="right">Oars</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n' +
        '<td><em>Alder</em></td>\n<td align="right">4</td>\n</tr>\n</tbody>\n</table>',
      search: ['Boat', 'Oars', 'Alder', '4'],
    });
  });

  test('a quotation with its source', () => {
    expect(printed('<Quotation>\n\nIt floats.[^atlas]\n\n</Quotation>')).toEqual({
      markdown: '> It floats.[^1]\n\n– Harbour Press',
      text: '> It floats.[1]\n\n– Harbour Press',
      feed: '<blockquote>\n<p>It floats.<sup>[1]</sup></p>\n</blockquote>\n<p>– Harbour Press</p>',
      search: ['It floats.', '– Harbour Press'],
    });
  });

  test('a picture with its caption', () => {
    const file = 'https://alba-borea.example/en/press/map.png';
    const [alternative, caption] = ['Map of the two harbours.', 'From Alba to Borea: 2,000\u00a0km.'];
    expect(printed('<Picture of="map" />')).toEqual({
      markdown: `![${alternative}](${file})\n\n${caption}`,
      text: `${alternative}\n\n${caption}`,
      feed: `<p><img src="${file}" alt="${alternative}"></p>\n<p>${caption}</p>`,
      search: [caption],
    });
  });

  test('words that could be marks', () => {
    expect(printed('1950\\. was \\*fine\\* &amp;amp; \\<b> \\[x](y) ~~ | a_b')).toEqual({
      markdown: '1950\\. was \\*fine\\* \\&amp; \\<b> \\[x]\\(y) \\~\\~ | a_b',
      text: '1950. was *fine* &amp; <b> [x](y) ~~ | a_b',
      feed: '<p>1950. was *fine* &#x26;amp; &#x3C;b> [x](y) ~~ | a_b</p>',
      search: ['1950. was *fine* &amp; <b> [x](y) ~~ | a_b'],
    });
  });
});

test('a PDF has the same words in the same order', async () => {
  const words = [
    'First.\n\n## Beginnings[^atlas]\n\n- Boats\n  - oars\n    1. main\n- Ropes.\n\n  They hold.',
    '> It floats.\n>\n> It *really **does***.\n>\n> - oar',
    '<Quotation>\n\nIt sails.[^atlas]\n\n</Quotation>\n\n<Picture of="map" />',
    'One\\\ntwo.\n\n| Boat | Oars |\n| --- | --: |\n| *Alder* | 4 |',
  ];
  const { bytes } = await announcementPdf(contentWith(words.join('\n\n')), 'en');
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: true });
  expect(text.replaceAll(/\s+/g, ' ')).toContain(
    'Beginnings[ 1] – Boats – oars 1. main – Ropes. They hold. It floats. It really does. – oar It sails.[ 1] – Harbour Press Map of the two harbours. From Alba to Borea: 2,000 km. One two. Boat Oars Alder 4',
  );
});
