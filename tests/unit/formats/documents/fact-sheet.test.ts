import { expect, test } from 'vitest';
import { factSheet } from '../../../../src/formats/documents/fact-sheet.ts';
import { lineText } from '../../../../src/formats/documents/plain-text.ts';
import { words } from '../../../../src/mdast/nodes.ts';
import { contentOf, replacing, withFile } from '../../../support/content-folder.ts';

const sheet = factSheet(contentOf(), 'fi');

test('it leads with the shortest of the ready-made paragraphs', () => {
  expect(lineText(sheet.lead)).toBe('Kolme taloa tapaa venepäivänä.[1]');
});

test('it tells when on both clocks, where, under which titles, how far', () => {
  expect(sheet.facts.map(({ label, line }) => [label, lineText(line)])).toEqual([
    [
      'Milloin',
      'torstaina 4.\u00a0kesäkuuta 2020[1], klo\u00a013.00–17.00, Borean aikaa[1], klo\u00a012.00–16.00, Alban aikaa[1]',
    ],
    ['Missä', 'The Boat Hall, Pier 4, 00042 Lower Borea, Suomi[1]'],
    ['Tapaamispäivä', 'Ensin: Keskustelut[1]'],
    ['Otsikko tiedotteessa', 'Alba-Borea: a day of boats[1]'],
    ['Suomeksi', 'Venepäivä'],
    ['Etäisyys', 'noin 2\u00a0000\u00a0km (Alban satama – Borean lahti)[2]'],
  ]);
});

test('a title in another language says so', () => {
  expect(sheet.facts[3]?.line[0]).toEqual(words('Alba-Borea: a day of boats', 'en'));
});

test('it names every organisation with what it is and its main field', () => {
  expect(sheet.parties).toEqual([
    {
      side: 'delegation',
      title: 'Page delegation (fi)',
      organisations: [
        { name: 'Alder House', lang: 'fi', host: false, kind: 'Veneveistämö', field: 'Veneet' },
        { name: 'Birch Lab', lang: 'fi', host: false, kind: 'Laboratorio', field: 'Köydet' },
      ],
    },
    {
      side: 'counterparts',
      title: 'Page counterparts (fi)',
      organisations: [{ name: 'Borealis', lang: 'fi', host: true, kind: 'Varustamo', field: 'Veneet' }],
    },
  ]);
});

test('its sources come in the order of their numbers', () => {
  expect(sheet.sources).toEqual(['day-programme', 'atlas']);
});

test('its day is the last on which any of its words changed', () => {
  const later = withFile('pages/programme/fi.mdx', replacing('updated: 2020-05-04', 'updated: 2020-06-01'));
  expect([sheet.updated, factSheet(contentOf(later), 'fi').updated]).toEqual(['2020-05-04', '2020-06-01']);
});
