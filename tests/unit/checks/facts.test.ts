import { describe, expect, test } from 'vitest';
import {
  boilerplatesFit,
  canNameOrganisation,
  countWords,
  figuresAreItsOwn,
  idsAreAddresses,
  listsAreInOrder,
  summariesFit,
} from '../../../src/checks/facts.ts';
import { summariesSayNothingElse } from '../../../src/checks/summaries.ts';
import { contentFolder, draftOf, problemsIn, replacing, withFile, withFiles } from '../../support/content-folder.ts';

const alder = 'organisations/alder-house/organisation.yaml';
const birch = 'organisations/birch-lab/organisation.yaml';
const borealis = 'organisations/borealis/organisation.yaml';

describe('the id of an organisation', () => {
  test('a name that Windows keeps for devices cannot be one', () => {
    expect(['con', 'lpt1', 'conference'].map(canNameOrganisation)).toEqual([false, false, true]);
  });

  test('a name longer than a file can have cannot be one', () => {
    expect(['a'.repeat(80), 'a'.repeat(81)].map(canNameOrganisation)).toEqual([true, false]);
  });

  test('lower-case words joined by hyphens make an address', () => {
    expect(idsAreAddresses(draftOf(contentFolder))).toEqual([]);
  });

  test.each(['press', 'Alder House', 'alder--house'])('%s is no id', (id) => {
    expect(
      idsAreAddresses({ organisations: new Map([[id, undefined]]), texts: [], lineAt: () => undefined }),
    ).toMatchObject([
      {
        file: `organisations/${id}/organisation.yaml`,
        problem: `“${id}” cannot be the id of an organisation.`,
        remedy: 'Name its folder in lower-case words joined by hyphens, of 80 letters at most, and not like a page.',
      },
    ]);
  });
});

describe('the order of the lists', () => {
  test('lists that count 1, 2, 3… on each side are in order', () => {
    expect(listsAreInOrder(draftOf(contentFolder))).toEqual([]);
  });

  test('a gap in a list is a problem', () => {
    const files = withFile(birch, replacing('order: 2', 'order: 3'));
    expect(listsAreInOrder(draftOf(files))).toMatchObject([
      {
        file: birch,
        problem: 'Its order is 3, which leaves a gap or is that of another.',
        remedy: 'Number the delegation 1 to 2, each once.',
      },
    ]);
  });

  test('two organisations at the same place are a problem', () => {
    const files = withFile(birch, replacing('order: 2', 'order: 1'));
    expect(listsAreInOrder(draftOf(files))).toMatchObject([
      { file: alder, line: 2, problem: 'Its order is 1, which leaves a gap or is that of another.' },
      {
        file: birch,
        problem: 'Its order is 1, which leaves a gap or is that of another.',
        remedy: 'Number the delegation 1 to 2, each once.',
      },
    ]);
  });

  test('a list that does not begin at 1 is a problem, on either side', () => {
    const files = withFile(borealis, replacing('order: 1', 'order: 2'));
    expect(listsAreInOrder(draftOf(files))).toMatchObject([
      {
        file: borealis,
        problem: 'Its order is 2, which leaves a gap or is that of another.',
        remedy: 'Number the counterparts 1 to 1, each once.',
      },
    ]);
  });

  test('every organisation beyond the end of its list is told', () => {
    const files = withFiles({
      [alder]: replacing('order: 1', 'order: 4'),
      [birch]: replacing('order: 2', 'order: 5'),
    });
    expect(listsAreInOrder(draftOf(files)).map(({ file }) => file)).toEqual([alder, birch]);
  });

  test('while the facts of an organisation cannot be read, a gap may be its place', () => {
    const draft = draftOf(contentFolder);
    draft.organisations.set('alder-house', undefined);
    expect(listsAreInOrder(draft)).toEqual([]);
  });
});

describe('the host', () => {
  test('two hosts are a problem, told of both', () => {
    const files = withFile(alder, replacing('order: 1', 'order: 1\nhost: true'));
    expect(listsAreInOrder(draftOf(files))).toMatchObject([
      { file: alder, line: 3, problem: 'There is another host.' },
      { file: borealis, problem: 'There is another host.', remedy: 'Leave “host: true” on one organisation.' },
    ]);
  });

  test('an event without a host is in order', () => {
    expect(listsAreInOrder(draftOf(withFile(borealis, replacing('host: true\n', ''))))).toEqual([]);
  });
});

describe('the ready-made paragraphs', () => {
  test('a paragraph of as many words as it promises fits', () => {
    expect(boilerplatesFit(draftOf(contentFolder))).toEqual([]);
  });

  test('a paragraph of one word too many is a problem, told by its language', () => {
    const files = withFile('press.yaml', replacing('journée de bateaux', 'journée de grands bateaux'));
    expect(boilerplatesFit(draftOf(files))).toMatchObject([
      {
        file: 'press.yaml',
        problem: 'The 10-word paragraph has 11 words in “fr”.',
        remedy: 'Shorten it to 10 words.',
      },
    ]);
  });

  test('the same paragraph may be too long in two languages', () => {
    const eleven = 'one two three four five six seven eight nine ten eleven';
    const files = withFile('press.yaml', (text) => text.replace(/^( +(?:en|fi)): .*/gm, `$1: ${eleven}`));
    expect(boilerplatesFit(draftOf(files)).map(({ problem }) => problem)).toMatchObject([
      'The 10-word paragraph has 11 words in “en”.',
      'The 10-word paragraph has 11 words in “fi”.',
    ]);
  });
});

describe('the summary of an organisation', () => {
  test('40 to 60 words fit', () => {
    expect(summariesFit(draftOf(contentFolder))).toEqual([]);
  });

  test.each([
    [39, 'The summary has 39 words in “fi”.'],
    [61, 'The summary has 61 words in “fi”.'],
  ])('%i words do not', (count, problem) => {
    const words = Array.from({ length: count }, () => 'vene').join(' ');
    const files = withFile(borealis, (text) => text.replace(/(summary: .*fi: )[^}]*/, `$1${words} `));
    expect(summariesFit(draftOf(files))).toMatchObject([{ file: borealis, problem, remedy: 'Write 40 to 60 words.' }]);
  });
});

describe('the figures of an organisation', () => {
  const sales = (year: number) =>
    `  - { label: { fr: Ventes, en: Sales, fi: Myynti }, value: 4, year: ${year}, sources: [alder-report] }\n`;
  const found = (figures: string, founded = 'founded: {') => {
    const file = 'organisations/alder-house/organisation.yaml';
    const edit = (yaml: string) => `${yaml.replace('founded: {', founded)}figures:\n${figures}`;
    return figuresAreItsOwn(draftOf(withFile(file, edit))).map(({ problem }) => problem);
  };

  test('the same label in two years, and a year that the note of the founding explains, are in order', () => {
    expect(found(sales(1951) + sales(1952))).toEqual([]);
    const noted = 'founded: { note: { fr: dès 1912, en: since 1912, fi: vuodesta 1912 },';
    expect(found(sales(1913), noted)).toEqual([]);
  });

  test('the same label twice in a year, and a year before the founding, are problems', () => {
    expect(found(sales(1951) + sales(1951))).toEqual(['Another figure has the same label and year.']);
    expect(found(sales(1913))).toEqual(['1913 is before its founding in 1950.']);
  });

  test('a founding after the event is a problem', () => {
    const files = withFile(alder, replacing('year: 1950', 'year: 2021'));
    expect(figuresAreItsOwn(draftOf(files)).map(({ problem }) => problem)).toEqual([
      'It was founded in 2021, after the event of 2020-06-04.',
    ]);
  });

  test('a number that no computer keeps exactly is refused', () => {
    const edit = (yaml: string) => `${yaml}figures:\n${sales(1951).replace('value: 4', 'value: 9007199254740993')}`;
    expect(problemsIn(withFile(alder, edit)).map(({ remedy }) => remedy)).toContain(
      'Write it in a larger unit: no more than 15 digits are exact.',
    );
  });
});

test('a figure of a description that neither profile nor facts say is a problem', () => {
  const saying = (words: string) =>
    summariesSayNothingElse(
      draftOf(
        withFile(alder, replacing('en: What Alder House does in one', `en: ${words} What Alder House does in one`)),
      ),
    ).map(({ problem }) => problem);
  expect(saying('Since 1950 and on 4 June 2020.')).toEqual([]);
  expect(saying('One of the 2 members.')).toEqual([]);
  expect(saying('With 14 boats.')).toEqual([
    '“description” says 14, which neither the profile nor the other facts say.',
  ]);
});

describe('the number of words', () => {
  test('words stand between spaces and lines', () => {
    expect(countWords('three  words,\nhere')).toBe(3);
  });

  test('what an apostrophe or a hyphen joins is one word', () => {
    expect(countWords('l’annonce Alba-Borea')).toBe(2);
  });

  test('a lone mark is no word', () => {
    expect(countWords('Quoi ? « Un bateau » – oui !')).toBe(4);
  });

  test('a number is a word', () => {
    expect(countWords('4 juin 2020')).toBe(3);
  });
});
