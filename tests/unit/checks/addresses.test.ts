import { describe, expect, test } from 'vitest';
import { addressesAgree, seatsAgree } from '../../../src/checks/addresses.ts';
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
  expect([addressesAgree, seatsAgree].flatMap((check) => check(draftOf(contentFolder)))).toEqual([]);
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
    ['In 00043 Alaborea.', 'This says “00043” with “Alaborea”; the data says 00042.'],
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

describe('the seat', () => {
  test('a sentence that says where it is, as the data does, is in order', () => {
    expect(seatsAgree(saying('Its kotipaikka oli Borea.[^atlas]'))).toEqual([]);
  });

  test('another town on the word of the same source is a problem', () => {
    expect(seatsAgree(saying('Its kotipaikka oli Elm.[^atlas]')).map(({ line, problem }) => [line, problem])).toEqual([
      [7, 'This says where the seat is, and not Voiles, Borea, as the data does.'],
    ]);
  });

  test('another town on the word of another source may be a later one', () => {
    expect(seatsAgree(saying('Its kotipaikka oli Elm.[^alder-report]'))).toEqual([]);
  });
});
