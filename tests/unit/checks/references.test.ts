import { describe, expect, test } from 'vitest';
import {
  announcementListsAll,
  entriesAreUsed,
  linksAreKnown,
  linksLeadToTheirNames,
  referencesAreKnown,
} from '../../../src/checks/references.ts';
import { readDraft } from '../../../src/parsing/draft.ts';
import { contentFolder, draftOf, replacing, withFile } from '../../support/content-folder.ts';

const alder = 'organisations/alder-house/organisation.yaml';
const borealis = 'organisations/borealis/organisation.yaml';
const text = 'organisations/alder-house/fi.mdx';

describe('what the data names', () => {
  test('fields, places and organisations that exist are known', () => {
    expect(referencesAreKnown(draftOf(contentFolder))).toEqual([]);
  });

  test('an unknown field of an organisation is a problem', () => {
    expect(referencesAreKnown(draftOf(withFile(alder, replacing('[boats, ropes]', '[boats, sails]'))))).toMatchObject([
      {
        file: alder,
        problem: '“sails” is not in fields.yaml.',
        remedy: 'Add it there or write one of: boats, ropes.',
      },
    ]);
  });

  test('an unknown place of a seat is a problem', () => {
    expect(referencesAreKnown(draftOf(withFile(borealis, replacing('borea-bay', 'borea-lake'))))).toMatchObject([
      {
        file: borealis,
        problem: '“borea-lake” is not in places.yaml.',
        remedy: 'Add it there or write one of: alba-harbour, borea-bay.',
      },
    ]);
  });

  test('a word of the glossary that leads to no page is a problem', () => {
    const [problem] = referencesAreKnown(draftOf(withFile('glossary.yaml', replacing('programme', 'programm'))));
    expect(problem).toMatchObject({
      file: 'glossary.yaml',
      problem: '“programm” is not in pages/ or organisations/.',
    });
  });

  test('a seat need not be on the map', () => {
    expect(referencesAreKnown(draftOf(withFile(borealis, replacing('  place: borea-bay\n', ''))))).toEqual([]);
  });

  test('a tie to an unknown organisation is a problem', () => {
    expect(referencesAreKnown(draftOf(withFile(alder, replacing('id: borealis', 'id: cedar-club'))))).toMatchObject([
      {
        file: alder,
        problem: '“cedar-club” is not in organisations/.',
        remedy: 'Add it there or write one of: alder-house, birch-lab, borealis.',
      },
    ]);
  });

  test.each([
    ['the venue', '  country: FI\n  place: borea-bay', '  country: FI\n  place: borea-lake'],
    ['the delegation', 'place: alba-harbour', 'place: borea-lake'],
    ['the counterparts', 'place: borea-bay\n    city', 'place: borea-lake\n    city'],
  ])('an unknown place of %s is a problem of the event', (_, place, unknown) => {
    expect(referencesAreKnown(draftOf(withFile('event.yaml', replacing(place, unknown))))).toMatchObject([
      {
        file: 'event.yaml',
        problem: '“borea-lake” is not in places.yaml.',
        remedy: 'Add it there or write one of: alba-harbour, borea-bay.',
      },
    ]);
  });

  test('while places.yaml cannot be read, no place is said to be unknown', () => {
    const draft = draftOf(withFile('event.yaml', replacing('alba-harbour', 'borea-lake')));
    delete draft.places;
    expect(referencesAreKnown(draft)).toEqual([]);
  });

  test('a tie to an organisation whose facts cannot be read is known', () => {
    const draft = draftOf(contentFolder);
    draft.organisations.set('borealis', undefined);
    expect(referencesAreKnown(draft)).toEqual([]);
  });
});

describe('where links lead', () => {
  test('links to a page and to an organisation are known', () => {
    expect(linksAreKnown(draftOf(contentFolder))).toEqual([]);
  });

  test('a link to an unknown id is a problem of its line', () => {
    expect(linksAreKnown(draftOf(withFile(text, replacing('(borealis)', '(boreal)'))))).toMatchObject([
      {
        file: text,
        line: 11,
        problem: 'The link to “boreal” leads nowhere.',
        remedy: 'Link to the id of a page or of an organisation, or to an address that begins with https://.',
      },
    ]);
  });

  test('a link to another site is known', () => {
    expect(linksAreKnown(draftOf(withFile(text, replacing('(borealis)', '(https://elsewhere.example/a)'))))).toEqual(
      [],
    );
  });

  test.each([
    'http://elsewhere.example/',
    'javascript:alert(1)',
    'https://me:pw@elsewhere.example/',
    '/fi/press/',
    '../press/',
    '#sources',
    'press/',
    '',
  ])('a link to “%s” is a problem', (address) => {
    const files = withFile(text, replacing('(borealis)', `(${address})`));
    expect(linksAreKnown(draftOf(files)).map(({ problem }) => problem)).toMatchObject([
      `The link to “${address}” leads nowhere.`,
    ]);
  });

  test('a link inside <SinceThen> is looked at too', () => {
    const files = withFile(text, replacing('It lives on.', 'It lives [on](boreal).'));
    expect(linksAreKnown(draftOf(files)).map(({ line }) => line)).toEqual([15]);
  });
});

test('a link by the name of an organisation to another one is a problem', () => {
  const linking = (words: string) =>
    linksLeadToTheirNames(draftOf(withFile(text, replacing('[another house](borealis)', words)))).map(
      ({ line, problem }) => [line, problem],
    );
  expect(linking('[Birch Lab](birch-lab), [its harbour](borealis), [Borealis](counterparts)')).toEqual([]);
  expect(linking('[Birch Lab](borealis)')).toEqual([[11, '“Birch Lab” leads to “borealis”.']]);
});

test('a field and a place that nothing names are problems', () => {
  expect(entriesAreUsed(draftOf(contentFolder))).toEqual([]);
  const unused = withFile(
    'fields.yaml',
    (yaml) => `${yaml}- id: sails\n  name: { fr: Voiles, en: Sails, fi: Purjeet }\n`,
  );
  expect(entriesAreUsed(draftOf(unused)).map(({ file, line, problem }) => [file, line, problem])).toEqual([
    ['fields.yaml', 5, 'Nothing names “sails”.'],
  ]);
});

test('a list of a side in the announcement has all of it in order', () => {
  const cedar = contentFolder.get(alder)?.replace('order: 1', 'order: 3') ?? '';
  const listing = (words: string) => {
    const files = withFile('pages/announcement/en.mdx', replacing('Words of the page.', words));
    const { draft } = readDraft(new Map(files).set('organisations/cedar-club/organisation.yaml', cedar));
    return announcementListsAll(draft).map(({ line, problem }) => [line, problem]);
  };
  expect(listing('[A](alder-house), [B](birch-lab), [C](cedar-club) and [B](borealis).')).toEqual([]);
  expect(listing('[B](birch-lab) and [A](alder-house).')).toEqual([]);
  expect(listing('[A](alder-house), [C](cedar-club), [B](birch-lab).')).toEqual([
    [7, 'This lists alder-house, cedar-club, birch-lab; by “order” they are alder-house, birch-lab, cedar-club.'],
  ]);
});
