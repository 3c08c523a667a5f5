import { describe, expect, test } from 'vitest';
import {
  clockIsOfItsCountry,
  distanceIsMeasured,
  namesDiffer,
  sidesAreApart,
  sidesAreToldApart,
  sidesHaveMembers,
  tiesLeadToOthers,
} from '../../../src/checks/parties.ts';
import { contentFolder, draftOf, replacing, withFile, withFiles } from '../../support/content-folder.ts';

const alder = 'organisations/alder-house/organisation.yaml';
const birch = 'organisations/birch-lab/organisation.yaml';

test('two sides with members of their own names are in order', () => {
  const draft = draftOf(contentFolder);
  expect(
    [
      sidesAreApart,
      sidesAreToldApart,
      distanceIsMeasured,
      clockIsOfItsCountry,
      sidesHaveMembers,
      tiesLeadToOthers,
      namesDiffer,
    ].flatMap((check) => check(draft)),
  ).toEqual([]);
});

describe('the two sides', () => {
  test.each([
    ['en: Borea time', 'en: Alba time', 32, '“Alba time” is said of both sides.'],
    ['en: The South', 'en: The north of all', 20, '“The north of all” is said of the side that lies further south.'],
    ['city: Borea', 'city: Alba', 30, '“Alba” is the city of both sides.'],
    ['fi: Pohjoinen', 'fi: Etelänpää', 27, '“Etelänpää” is said of the side that lies further north.'],
  ])('“%s” as “%s” is a problem', (words, by, line, problem) => {
    expect(sidesAreToldApart(draftOf(withFile('event.yaml', replacing(words, by))))).toMatchObject([{ line, problem }]);
  });

  test('the same place on both sides is a problem', () => {
    const files = withFile('event.yaml', replacing('place: alba-harbour', 'place: borea-bay'));
    expect(sidesAreApart(draftOf(files))).toEqual([
      {
        file: 'event.yaml',
        line: 29,
        problem: 'Both sides are at the same place: the map has no line to draw.',
        remedy: 'Name the place that the delegation comes from, and the one that it goes to.',
      },
    ]);
  });

  test('another distance than that of the places, as where latitude and longitude are exchanged, is a problem', () => {
    const files = withFile('places.yaml', (yaml) =>
      yaml.replace('latitude: 43.3\n  longitude: 5.4', 'latitude: 5.4\n  longitude: 43.3'),
    );
    expect(distanceIsMeasured(draftOf(files)).map(({ line, problem }) => [line, problem])).toEqual([
      [33, 'The distance is 2000 km; between the places of the sides it is 6291 km.'],
    ]);
  });

  test.each([
    ['country: FI', 'country: SE', ['No clock of SE shows the time of Europe/Helsinki.']],
    ['Europe/Helsinki', 'Europe/Tallinn', []],
    ['Europe/Helsinki', 'Asia/Tokyo', ['No clock of FI shows the time of Asia/Tokyo.']],
  ])('%s as %s in another country than its clock: %j', (words, by, expected) => {
    const files = withFile('event.yaml', replacing(words, by));
    expect(clockIsOfItsCountry(draftOf(files)).map(({ problem }) => problem)).toEqual(expected);
  });

  test('a place that is not there is told of once, and not as lying south', () => {
    expect(sidesAreToldApart(draftOf(withFile('places.yaml', '{}')))).toEqual([]);
  });

  test('two places of one city are the same place', () => {
    const files = withFile('places.yaml', (yaml) => yaml.replace('43.3', '60.21').replace('5.4', '24.79'));
    expect(sidesAreApart(draftOf(files)).map(({ line }) => line)).toEqual([29]);
  });

  test('a city that the title does not name is a problem', () => {
    const files = withFile('event.yaml', replacing('city: Alba', 'city: Elba'));
    expect(sidesAreApart(draftOf(files))).toEqual([
      {
        file: 'event.yaml',
        line: 23,
        problem: '“Elba” does not stand in the title of the event.',
        remedy: 'Write the city as “title.value” does.',
      },
    ]);
  });

  test('a side without anybody is a problem', () => {
    const files = withFile('organisations/borealis/organisation.yaml', replacing('counterparts', 'delegation'));
    expect(sidesHaveMembers(draftOf(files)).map(({ problem }) => problem)).toEqual([
      'No organisation has “side: counterparts”.',
    ]);
  });
});

test('a tie that is declared twice, on one side or on both, is a problem', () => {
  const tie = '{ id: alder-house, reason: { fr: un, en: a, fi: y }, sources: [atlas] }';
  const both = withFile('organisations/borealis/organisation.yaml', (yaml) => `${yaml}related: [${tie}]\n`);
  const twice = withFile('organisations/birch-lab/organisation.yaml', (yaml) => `${yaml}related: [${tie}, ${tie}]\n`);
  expect([both, twice].map((files) => tiesLeadToOthers(draftOf(files)).map(({ problem }) => problem))).toEqual([
    ['“borealis” has another tie to “alder-house”.'],
    ['“birch-lab” has another tie to “alder-house”.'],
  ]);
});

test('a tie to oneself is a problem of its line', () => {
  expect(tiesLeadToOthers(draftOf(withFile(alder, replacing('id: borealis', 'id: alder-house'))))).toMatchObject([
    { file: alder, line: 14, problem: '“alder-house” has a tie to itself.' },
  ]);
});

describe('names', () => {
  test('two organisations of one name are a problem of the second', () => {
    expect(namesDiffer(draftOf(withFile(birch, replacing('Birch Lab', 'Alder house'))))).toEqual([
      {
        file: birch,
        line: 3,
        problem: `“Alder house” is also a name in ${alder}.`,
        remedy: 'Give each a name of its own.',
      },
    ]);
  });

  test('two fields of one name are a problem in their language', () => {
    const files = withFiles({ 'fields.yaml': replacing('en: Ropes', 'en: Boats') });
    expect(namesDiffer(draftOf(files)).map(({ line, problem }) => [line, problem])).toEqual([
      [4, '“Boats” is also a name in fields.yaml.'],
    ]);
  });
});
