import { expect, test } from 'vitest';
import { exceptionsAreNeeded, namesAreUsed } from '../../../src/checks/exceptions.ts';
import { namesAreSpeltRight } from '../../../src/checks/names.ts';
import { proseAgreesWithFacts } from '../../../src/checks/prose-facts.ts';
import { translationsAreCurrent } from '../../../src/checks/revisions.ts';
import { textsAreInTheirLanguage } from '../../../src/checks/spoken.ts';
import { contentFolder, draftOf, replacing, withFile, withFiles } from '../../support/content-folder.ts';

const text = 'organisations/alder-house/en.mdx';
const lead = 'The first words about it.';
const saying = (words: string) => draftOf(withFile(text, replacing(lead, words)));

test('prose that gives the year of the facts agrees with them', () => {
  expect(proseAgreesWithFacts(saying('It began in 1950.'))).toEqual([]);
});

test('prose that gives another year than the facts, on the word of the same source, is a problem', () => {
  expect(proseAgreesWithFacts(saying('It began in 1951.'))).toEqual([
    {
      file: text,
      line: 7,
      problem:
        'This says 1951; organisations/alder-house/organisation.yaml, line 10, says 1950 on the word of the same source.',
      remedy: 'Correct the one that is wrong, or name the sentence under “differs” at the top of its file and say why.',
    },
  ]);
});

test('prose may round a figure to two digits or more, and no further', () => {
  const sells =
    'figures:\n  - { label: { fr: Ventes, en: Sales, fi: Myynti }, value: 40987, unit: EUR-million, year: 2010, sources: [alder-report] }\n';
  const facts = 'organisations/alder-house/organisation.yaml';
  const told = (words: string) => {
    const files = withFiles({ [text]: replacing(lead, words), [facts]: replacing('websites:', `${sells}websites:`) });
    return proseAgreesWithFacts(draftOf(files)).map(({ problem }) => problem.split(';')[0]);
  };
  expect(told('In 1950 it sold for €41.0 billion.')).toEqual([]);
  expect(told('In 1950 it sold for €40.99 billion.')).toEqual([]);
  expect(told('In 1950 it sold for €42 billion.')).toEqual(['This says 42000000000 EUR']);
  expect(told('In 1950 it sold for €40.9 billion.')).toEqual(['This says 40900000000 EUR']);
});

test('prose that gives a figure in another unit, or off another way, than the facts is a problem', () => {
  const employs =
    'figures:\n  - { label: { fr: Ventes, en: Sales, fi: Myynti }, value: 3000, unit: EUR-million, qualifier: over, year: 2010, sources: [alder-report] }\n';
  const facts = 'organisations/alder-house/organisation.yaml';
  const toldOf = (words: string) => {
    const files = withFiles({ [text]: replacing(lead, words), [facts]: replacing('websites:', `${employs}websites:`) });
    return proseAgreesWithFacts(draftOf(files)).map(({ problem }) => problem);
  };
  const said = 'says over 3000000000 EUR on the word of the same source.';
  expect(toldOf('In 1950 it sold for over €3 billion.')).toEqual([]);
  expect(toldOf('In 1950 it sold for €3 billion.')).toEqual([]);
  expect(toldOf('In 1950 it sold for over $3 billion.')).toEqual([
    `This says over 3000000000 USD; ${facts}, line 12, ${said}`,
  ]);
  expect(toldOf('In 1950 it sold for about €3 billion.')).toEqual([
    `This says about 3000000000 EUR; ${facts}, line 12, ${said}`,
  ]);
});

test('a year is not rounded', () => {
  expect(proseAgreesWithFacts(saying('It began in 1949.'))).toHaveLength(1);
});

test('a caption that gives another distance than the event is a problem', () => {
  const draft = draftOf(withFile('press.yaml', replacing('Borea: 2,000 km', 'Borea: 2,100 km')));
  expect(proseAgreesWithFacts(draft).map(({ file, problem }) => [file, problem])).toEqual([
    ['press.yaml', 'This says 2100 km; event.yaml, line 33, says 2000 km on the word of the same source.'],
  ]);
});

test('other hours on the clock of the guests than that of the hosts gives are a problem', () => {
  const told = (words: string) =>
    proseAgreesWithFacts(draftOf(withFile(text, replacing(`${lead}[^alder-report]`, `${words}[^day-programme]`))));
  expect(told('From 12:00 to 16:00 in Alba.')).toEqual([]);
  expect(told('From 11:00 to 15:00 in Alba.').map(({ line, problem }) => [line, problem])).toContainEqual([
    7,
    'This says 11:00, 15:00; event.yaml, line 9, says 12:00 on the word of the same source.',
  ]);
});

test('a name that is almost one of an organisation is a problem', () => {
  expect(namesAreSpeltRight(saying('It bought Birch-Lab.'))).toEqual([
    {
      file: text,
      line: 7,
      problem: '“Birch-Lab” is no name of “birch-lab”.',
      remedy: 'Write “Birch Lab”, or add the other name to organisations/birch-lab/organisation.yaml.',
    },
  ]);
  expect(namesAreSpeltRight(saying('It bought Birch Lab’s boats.'))).toEqual([]);
  expect(namesAreSpeltRight(saying('Borealis a navigué, Borealis s’unit.'))).toEqual([]);
});

test('a long paragraph in another language is a problem', () => {
  const french =
    'Cette maison construit des bateaux depuis très longtemps et les vend dans tous les ports de la mer voisine.';
  const found = textsAreInTheirLanguage(saying(french)).filter(({ file }) => file === text);
  expect(found.map(({ line, problem }) => [line, problem])).toEqual([
    [7, 'This seems to be in another language than “en” (“fr”).'],
  ]);
});

test('a note on a sentence that is not there is a problem', () => {
  const note = "\ndiffers: [{ words: 'no such words', because: 'no reason' }]\n---\n\n";
  expect(
    exceptionsAreNeeded(draftOf(withFile(text, replacing('\n---\n\n', note)))).map(({ problem }) => problem),
  ).toEqual(['“differs” names a sentence with “no such words”, which this text does not have.']);
});

test('a name of spelling.yaml that nothing names any more is a problem, since another stands in its place', () => {
  const naming = (words: string) =>
    namesAreUsed(
      draftOf(
        withFiles({
          [text]: replacing(lead, words),
          'spelling.yaml': "names: [Alma Quist, L'Étoile]\nwords: { fr: [], en: [], fi: [] }\n",
        }),
      ),
    ).map(({ line, problem }) => [line, problem]);
  expect(naming('Alma Quist came to L’Étoile.')).toEqual([]);
  expect(naming('Olga Berg came to L’Étoile.')).toEqual([[1, 'Nothing names “Alma Quist”.']]);
});

test('a translation is current as long as its source has the words it was made from', () => {
  const draft = draftOf(contentFolder);
  const source = draft.texts.find(({ file }) => file === 'organisations/alder-house/fr.mdx')?.revision ?? '';
  const mark = replacing('\n---\n\n', `\ntranslates: '${source}'\n---\n\n`);
  const stale = (path: string, edit: (words: string) => string) =>
    translationsAreCurrent(draftOf(new Map(withFile(text, mark)).set(path, edit(withFile(text, mark).get(path) ?? ''))))
      .map(({ file }) => file)
      .includes(text);
  expect(
    stale('organisations/alder-house/fr.mdx', (words) => words.replace('updated: 2020-05-01', 'updated: 2020-06-01')),
  ).toBe(false);
  expect(stale('organisations/alder-house/fr.mdx', (words) => words.replace(lead, 'Other words about it.'))).toBe(true);
});
