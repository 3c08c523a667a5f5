import { describe, expect, test } from 'vitest';
import { csvOf } from '../../../../src/formats/open-data/csv.ts';

/** The lines of a table, without the byte order mark. */
const linesOf = (...records: object[]) =>
  csvOf(records)
    .replace(/^\ufeff/, '')
    .split('\r\n');

test('a table begins with a byte-order mark, and each of its lines ends in CR and LF', () => {
  expect(csvOf([{ name: 'Äänekoski' }, { name: 'Ålesund' }])).toBe('\ufeffname\r\nÄänekoski\r\nÅlesund\r\n');
});

describe('columns', () => {
  test('a value within a value becomes a column of its own', () => {
    expect(linesOf({ name: { fr: 'Orme', fi: 'Jalava' } })).toEqual(['name.fr,name.fi', 'Orme,Jalava', '']);
  });

  test('the entries of a list are numbered from one', () => {
    expect(linesOf({ figures: [{ value: 3 }, { value: 4 }] })).toEqual(['figures.1.value,figures.2.value', '3,4', '']);
  });

  test('a list of plain values is one cell', () => {
    expect(linesOf({ sources: ['alder', 'birch'] })).toEqual(['sources', 'alder; birch', '']);
  });

  test('what only some rows have stands where those rows have it, and is empty in the others', () => {
    expect(linesOf({ id: 'a', year: 1990 }, { id: 'b', seat: 'Alba', year: 2000 })).toEqual([
      'id,seat,year',
      'a,,1990',
      'b,Alba,2000',
      '',
    ]);
  });

  test('what no row has is no column', () => {
    expect(linesOf({ id: 'a', seat: undefined, figures: [] })).toEqual(['id', 'a', '']);
  });
});

describe('cells', () => {
  test.each([
    ['a comma', 'Elm, ash', '"Elm, ash"'],
    ['a quotation mark', 'the "old" elm', '"the ""old"" elm"'],
    ['a line break', 'elm\nash', '"elm\nash"'],
    ['a carriage return', 'elm\rash', '"elm\rash"'],
  ])('with %s is quoted', (_, text, cell) => {
    expect(csvOf([{ text }])).toBe(`\ufefftext\r\n${cell}\r\n`);
  });

  test.each(['=1+1', '+358', '-elm', '@elm', '\telm'])(
    '%j, which a spreadsheet would work out, stays a text',
    (text) => {
      expect(linesOf({ text })).toEqual(['text', `'${text}`, '']);
    },
  );

  test('one that must be quoted, too, is both', () => {
    expect(linesOf({ text: '=HYPERLINK("a","b")' })).toEqual(['text', `"'=HYPERLINK(""a"",""b"")"`, '']);
  });

  test('a number below zero stays a number', () => {
    expect(linesOf({ longitude: -5.4 })).toEqual(['longitude', '-5.4', '']);
  });

  test('a hyphen within a text is left alone', () => {
    expect(linesOf({ text: 'elm-ash' })).toEqual(['text', 'elm-ash', '']);
  });

  test('yes and no are written out', () => {
    expect(linesOf({ host: false })).toEqual(['host', 'false', '']);
  });
});
