import { expect, test } from 'vitest';
import { heading, link, noteMark, paragraph, words } from '../../../src/mdast/nodes.ts';
import { sourcesUnder, textDocument } from '../../../src/pages-as-markdown/text.ts';
import { contentOf, organisationOf } from '../../support/content-folder.ts';

const content = contentOf();
const { en } = organisationOf(content, 'alder-house').texts;

test('a document has the title, the description, the language and the day of its text', () => {
  const { title, description, locale, updated } = textDocument(content, content.pages.about.fr);
  expect({ title, description, locale, updated }).toEqual({
    title: 'Page about (fr)',
    description: 'What this page says, in one plain sentence for search engines.',
    locale: 'fr',
    updated: '2020-05-04',
  });
});

test('a text stands between what is drawn above and below it, and its sources come first', () => {
  const { blocks, sources } = textDocument(content, en, {
    above: [paragraph([noteMark('day-programme')])],
    below: [paragraph([noteMark('atlas')])],
  });
  expect(blocks.map(({ type }) => type)).toEqual([
    'paragraph',
    'paragraph',
    'heading',
    'paragraph',
    'heading',
    'paragraph',
    'paragraph',
  ]);
  expect(blocks[0]).toEqual(paragraph([noteMark('4')]));
  expect(blocks[6]).toEqual(paragraph([noteMark('3')]));
  expect(sources).toEqual(['alder-report', 'borea-gazette', 'atlas', 'day-programme']);
});

test('links of a text are addresses in full, and what came later has its heading', () => {
  const { blocks } = textDocument(content, en);
  expect(blocks[2]).toEqual(
    paragraph([
      words('It met '),
      link('another house', 'https://alba-borea.example/en/counterparts/borealis/'),
      words(' and read '),
      link('the programme', 'https://alba-borea.example/en/programme/'),
      words('.'),
      noteMark('2'),
      noteMark('1'),
    ]),
  );
  expect(blocks[3]).toEqual(heading('Since then'));
});

test('the sources under a document come in the order of their numbers', () => {
  const document = textDocument(content, en);
  expect(sourcesUnder(content, document).map(({ title }) => title)).toEqual([
    'Annual report',
    'Boats in the bay',
    'Atlas of harbours',
  ]);
});
