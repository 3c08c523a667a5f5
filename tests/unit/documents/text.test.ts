import { expect, test } from 'vitest';
import { citing, sourcesUnder, textDocument } from '../../../src/documents/text.ts';
import { contentOf, organisationOf } from '../../support/content-folder.ts';

const content = contentOf();
const { en } = organisationOf(content, 'alder-house').texts;

test('a source keeps its number, and a new one takes the next', () => {
  const { sources, cite } = citing(['atlas']);
  expect(cite(['tides', 'atlas', 'tides'])).toEqual([
    { kind: 'citation', number: 2 },
    { kind: 'citation', number: 1 },
    { kind: 'citation', number: 2 },
  ]);
  expect(sources).toEqual(['atlas', 'tides']);
});

test('a text stands between what is drawn above and below it, and its sources come first', () => {
  const { blocks, sources } = textDocument(content, en, (cite) => ({
    above: [{ kind: 'paragraph', runs: cite(['day-programme']) }],
    below: [{ kind: 'paragraph', runs: cite(['atlas']) }],
  }));
  expect(blocks.map(({ kind }) => kind)).toEqual([
    'paragraph',
    'paragraph',
    'heading',
    'paragraph',
    'heading',
    'paragraph',
    'paragraph',
  ]);
  expect(blocks[0]).toEqual({ kind: 'paragraph', runs: [{ kind: 'citation', number: 4 }] });
  expect(blocks[6]).toEqual({ kind: 'paragraph', runs: [{ kind: 'citation', number: 3 }] });
  expect(sources).toEqual(['alder-report', 'borea-gazette', 'atlas', 'day-programme']);
});

test('links of a text are addresses in full, and what came later has its heading', () => {
  const { blocks } = textDocument(content, en, () => ({}));
  expect(blocks[2]).toEqual({
    kind: 'paragraph',
    runs: [
      { kind: 'text', text: 'It met ' },
      { kind: 'link', text: 'another house', url: 'https://alba-borea.example/en/counterparts/borealis/' },
      { kind: 'text', text: ' and read ' },
      { kind: 'link', text: 'the programme', url: 'https://alba-borea.example/en/programme/' },
      { kind: 'text', text: '.' },
      { kind: 'citation', number: 2 },
      { kind: 'citation', number: 1 },
    ],
  });
  expect(blocks[3]).toEqual({ kind: 'heading', depth: 2, text: 'Since then' });
});

test('the sources under a document come in the order of their numbers', () => {
  const document = textDocument(content, en, () => ({}));
  expect(sourcesUnder(content, document).map(({ title }) => title)).toEqual([
    'Annual report',
    'Boats in the bay',
    'Atlas of harbours',
  ]);
});
