import { describe, expect, test } from 'vitest';
import { addressesAgree } from '../../../src/checks/addresses.ts';
import { placesAgree, positionsAgree } from '../../../src/checks/places.ts';
import { contentFolder, draftOf, replacing, withFiles } from '../../support/content-folder.ts';

const text = 'organisations/borealis/fi.mdx';
const lead = 'The first words about it.[^alder-report]';
const saying = (words: string) =>
  draftOf(
    withFiles({
      [text]: replacing(lead, words),
      'organisations/borealis/organisation.yaml': replacing(
        'text: { fr: Borea, en: Borea, fi: Borea }',
        "text: { fr: '7, quai des Voiles, Borea', en: 7 quai des Voiles in Borea, fi: 7 quai des Voiles in Borea }",
      ),
      'event.yaml': (yaml) =>
        yaml.replace('street: Pier 4', 'street: Satamakatu 2–4').replace('locality: Lower Borea', 'locality: Alaborea'),
    }),
  );

test('a folder whose words give the addresses of its data is in order', () => {
  expect([addressesAgree, placesAgree].flatMap((check) => check(draftOf(contentFolder)))).toEqual([]);
});

describe('addresses', () => {
  test.each([
    'At Satamakatu 2–4.',
    'At Satamakatu 4, 00042 Alaborea.',
    'At 7 quai des Voiles.',
    'At Elmgatan 9, 00100 Elm.',
  ])('%s', (words) => {
    expect(addressesAgree(saying(words))).toEqual([]);
  });

  test.each([
    ['At Satamakatu 9.', 'This says “9” with “Satamakatu”; the data says 2–4.'],
    ['At Satamakatu 2–6.', 'This says “2–6” with “Satamakatu”; the data says 2–4.'],
    ['In 00043 Alaborea.', 'This says “00043” with “Alaborea”; the data says 00042.'],
    ['At Satamakatu 4, Helsinki.', 'This says “Helsinki” with “Satamakatu”; the data says Alaborea.'],
    ['At 8 quai des Voiles.', 'This says “8” with “quai des Voiles”; the data says 7.'],
  ])('%s is a problem of its line', (words, problem) => {
    expect(addressesAgree(saying(words))).toEqual([
      {
        file: text,
        line: 7,
        problem,
        remedy: 'Correct the one that is wrong: event.yaml has the venue, organisation.yaml the seat.',
      },
    ]);
  });
});

test('a profile gives the number of its own seat where the event has another in the same street', () => {
  const seated = (words: string) =>
    addressesAgree(
      draftOf(
        withFiles({
          [text]: replacing(lead, words),
          'organisations/borealis/organisation.yaml': replacing(
            'text: { fr: Borea, en: Borea, fi: Borea }',
            'text: { fr: Satamakatu 7, en: Satamakatu 7, fi: Satamakatu 7 }',
          ),
          'event.yaml': replacing('street: Pier 4', 'street: Satamakatu 2–4'),
        }),
      ),
    ).map(({ problem }) => problem);
  expect(seated('At Satamakatu 7.')).toEqual([]);
  expect(seated('At Satamakatu 4.')).toEqual(['This says “4” with “Satamakatu”; the data says 7.']);
});

test('degrees in words are those of a place, to the minute', () => {
  const at = (words: string) => positionsAgree(draftOf(withFiles({ [text]: replacing(lead, words) })));
  expect(at('From 43° 18′ to 60° 12′ north.')).toEqual([]);
  expect(at('From 43° 48′ to 60° 12′ north.').map(({ line, problem }) => [line, problem])).toEqual([
    [7, 'No place of places.yaml is at “43° 48′”.'],
  ]);
});

describe('the seat', () => {
  test('a sentence that says where it is, as the data does, is in order', () => {
    expect(placesAgree(saying('Its kotipaikka oli Borea.[^atlas]'))).toEqual([]);
  });

  test('another town on the word of the same source is a problem', () => {
    expect(placesAgree(saying('Its kotipaikka oli Elm.[^atlas]')).map(({ line, problem }) => [line, problem])).toEqual([
      [7, 'This states what “seat” of borealis states, but without Voiles, Borea.'],
    ]);
  });

  test('a page that says where the seat of an organisation is has the town of its data', () => {
    const home = 'pages/home/en.mdx';
    const said = (town: string) =>
      placesAgree(
        draftOf(
          withFiles({
            'organisations/alder-house/organisation.yaml': replacing(
              'websites:',
              'seat: { text: { fr: Elmford, en: Elmford, fi: Elmford }, year: 2020, sources: [atlas] }\nwebsites:',
            ),
            [home]: replacing('Words of the page.', `They meet at Alder House’s head office in ${town}.`),
          }),
        ),
      ).map(({ file, line }) => [file, line]);
    expect(said('Elmford')).toEqual([]);
    expect(said('Oakford')).toEqual([[home, 7]]);
  });

  test('another place with the year of the founding, on the word of its source, is a problem', () => {
    const founded = (town: string) =>
      draftOf(
        withFiles({
          'organisations/alder-house/organisation.yaml': replacing(
            'founded: { year: 1950,',
            'founded: { year: 1950, note: { fr: à Elmford, en: in Elmford, fi: Elmfordissa },',
          ),
          'organisations/alder-house/en.mdx': replacing('The first words about it.', `It began in ${town} in 1950.`),
        }),
      );
    expect(placesAgree(founded('Elmford'))).toEqual([]);
    expect(placesAgree(founded('Oakford')).map(({ line, problem }) => [line, problem])).toEqual([
      [7, 'This states what “founded” of alder-house states, but without Elmford.'],
    ]);
  });

  test('another town on the word of another source may be a later one', () => {
    expect(placesAgree(saying('Its kotipaikka oli Elm.[^alder-report]'))).toEqual([]);
  });
});
