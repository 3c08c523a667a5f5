import { describe, expect, test } from 'vitest';
import { changesAreNumbered, changesAreRecorded, editionOf } from '../../../src/checks/revisions.ts';
import { revisionOfFacts } from '../../../src/model/revision.ts';
import {
  contentFolder,
  contentOf,
  draftOf,
  organisationOf,
  replacing,
  type Edit,
} from '../../support/content-folder.ts';

const text = 'organisations/alder-house/fi.mdx';
const edition = editionOf(contentOf());
const words = draftOf(contentFolder).texts.find(({ file }) => file === text);

/** The folder with recorded revisions, and a change since. */
function changed(edits: Record<string, Edit> = {}) {
  const files = new Map(contentFolder).set(
    'revisions.yaml',
    `event: { number: 0, updated: 2020-05-01, revision: '${edition.revision}' }
texts:
  ${text}: { updated: 2020-05-03, revision: '${words?.revision}' }
facts:
  alder-house: '${revisionOfFacts(organisationOf(contentOf(), 'alder-house'))}'
`,
  );
  for (const [file, edit] of Object.entries(edits))
    files.set(file, typeof edit === 'function' ? edit(files.get(file) ?? '') : (edit ?? ''));
  return files;
}
const untold = (edits: Record<string, Edit>) =>
  changesAreNumbered(draftOf(changed(edits))).map(({ file, line, problem }) => `${file}:${line} ${problem}`);
const unrecorded = (edits: Record<string, Edit>) => {
  const files = changed(edits);
  return changesAreRecorded(contentOf(files), draftOf(files).texts).map(({ file }) => file);
};

test('what was recorded and did not change is in order', () => {
  expect([untold({}), unrecorded({})]).toEqual([[], []]);
});

describe('a change that calendars must learn of needs a higher number', () => {
  const refused = [
    'event.yaml:7 The event is not that of edition 0, 2020-05-01: calendars that have it would not take the change.',
  ];

  test.each([
    ['the title', 'event.yaml', 'a day of boats', 'a day of ships'],
    ['the day', 'event.yaml', '2020-06-04', '2020-06-05'],
    ['a second day', 'event.yaml', 'value: 2020-06-04', 'value: 2020-06-04, end: 2020-06-05'],
    ['the hours', 'event.yaml', "end: '17:00'", "end: '18:00'"],
    ['the time zone', 'event.yaml', 'Europe/Helsinki', 'Europe/Tallinn'],
    ['the venue', 'event.yaml', 'The Boat Hall', 'The Rope Hall'],
    ['the street', 'event.yaml', 'Pier 4', 'Pier 5'],
    ['the postcode', 'event.yaml', '00042', '00043'],
    ['the point on the map', 'places.yaml', '24.8', '24.9'],
  ])('%s', (_, file, passage, by) => {
    expect(untold({ [file]: replacing(passage, by) })).toEqual(refused);
  });

  test('with one, and the day of the change, it is told, and has to be recorded', () => {
    const edits = {
      'event.yaml': (yaml: string) =>
        yaml
          .replace('2020-06-04', '2020-06-05')
          .replace('number: 0, updated: 2020-05-01', 'number: 1, updated: 2020-05-09'),
    };
    expect([untold(edits), unrecorded(edits)]).toEqual([[], ['event.yaml']]);
  });

  test('neither a lower number nor an older day will do', () => {
    const numbered = (number: number, updated: string) =>
      untold({
        'event.yaml': (yaml) =>
          yaml
            .replace('Pier 4', 'Pier 5')
            .replace('number: 0, updated: 2020-05-01', `number: ${number}, updated: ${updated}`),
      });
    expect([numbered(0, '2020-05-09'), numbered(1, '2020-04-30')]).toEqual([refused, refused]);
  });

  test('what no calendar holds may change without', () => {
    expect(untold({ 'event.yaml': replacing('fi: Venepäivä', 'fi: Veneiden päivä') })).toEqual([]);
  });
});

describe('words that changed', () => {
  const changes = (day: string) => ({
    [text]: (words: string) => words.replace('The first words', 'Other words').replace('2020-05-03', day),
  });

  test('are not older than those recorded before', () => {
    expect(untold(changes('2020-05-02'))).toEqual([
      `${text}:4 The words have changed since 2020-05-03, and “updated” says 2020-05-02.`,
    ]);
  });

  test('have to be recorded, whatever their day', () => {
    expect([untold(changes('2020-05-03')), unrecorded(changes('2020-05-03'))]).toEqual([[], [text]]);
    expect([untold(changes('2020-05-04')), unrecorded(changes('2020-05-04'))]).toEqual([[], [text]]);
  });

  test('a day alone, or other line breaks, change no words', () => {
    expect(
      unrecorded({ [text]: (words) => words.replace('first words', 'first\nwords').replace('05-03', '05-04') }),
    ).toEqual([]);
  });
});

test('facts of an organisation that changed have to be recorded', () => {
  const facts = 'organisations/alder-house/organisation.yaml';
  expect(unrecorded({ [facts]: replacing('year: 1950', 'year: 1951') })).toEqual([facts]);
  expect(unrecorded({ [facts]: replacing('alder-house.example', 'alder.example') })).toEqual([facts]);
  expect(unrecorded({ [facts]: (yaml) => `# A comment.\n${yaml}` })).toEqual([]);
});

test('a folder that records nothing is not asked for it', () => {
  expect(changesAreNumbered(draftOf(contentFolder))).toEqual([]);
  expect(changesAreRecorded(contentOf(), draftOf(contentFolder).texts)).toEqual([]);
});
