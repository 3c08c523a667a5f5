import { describe, expect, test } from 'vitest';
import { headingsHaveNoStop } from '../../../src/checks/headings.ts';
import { punctuationIsRight } from '../../../src/checks/punctuation.ts';
import { citationsAreInPlace } from '../../../src/checks/sources.ts';
import { contentFolder, draftOf, replacing, withFile } from '../../support/content-folder.ts';

const lead = 'The first words about it.[^alder-report]';
const draftSaying = (locale: string, words: string) =>
  draftOf(withFile(`organisations/alder-house/${locale}.mdx`, replacing(lead, words)));

test('a folder without slips is in order', () => {
  const draft = draftOf(contentFolder);
  expect([punctuationIsRight, citationsAreInPlace, headingsHaveNoStop].flatMap((check) => check(draft))).toEqual([]);
});

describe('punctuation', () => {
  const found = (locale: string, words: string) =>
    punctuationIsRight(draftSaying(locale, words)).map(({ problem }) => problem);

  test.each([
    ['fr', 'Nous nous voyons « à Paris : « vite ! » », soit 1,5 % (“mot” dans une citation « “x” »)…'],
    ['en', 'He had had it: “no (not that)”, version 4.0... and 1.5% of Baden-Baden.'],
    ['fi', 'Klo 13.00–17.00, ”sana”, 1,5 % ja 4.0.'],
  ])('in %s “%s” is right', (locale, words) => {
    expect(found(locale, words)).toEqual([]);
  });

  test.each([
    ['en', 'It is (a boat.', 'This has 1 ( and 0 ).'],
    ['en', 'It is “a boat.', 'This has 1 “ and 0 ”.'],
    ['fr', 'C’est « un bateau.', 'This has 1 « and 0 ».'],
    ['fi', 'Se on ”vene.', 'This has 1 ”, an odd number.'],
    ['en', 'It floats..', 'This says “..”, which is one mark too many.'],
    ['en', 'It floats ,and.', 'This says “s ,”, which has a space before the mark.'],
    ['en', 'A boat - a big one.', 'This says “t - a”, which has a hyphen for a dash.'],
    ['fi', 'Vuosina 2008-2009.', 'This says “2008-2009”, which has a hyphen for a dash.'],
    ['en', 'It floats,, and.', 'This says “,,”, which is one mark too many.'],
    ['en', 'On the the sea.', 'This says “the the”, which is twice the same word.'],
    ['fr', 'Le bateau est est là.', 'This says “est est”, which is twice the same word.'],
    ['fr', 'Soit 1.5 %.', 'This says “1.5 %”, which has a point for the decimal comma.'],
    ['fi', 'Noin 1.5 miljoonaa.', 'This says “1.5 miljoon”, which has a point for the decimal comma.'],
    ['fr', 'Un “bateau”.', 'This says ““bateau”.”, which is a quotation mark of another language.'],
    ['en', 'A boat....', 'This says “....”, which is one mark too many.'],
    ['en', 'For € 5 €.', 'This says “€ 5 €”, which is one mark too many.'],
    ['en', 'What?Nothing.', 'This says “t?”, which has no space after the mark.'],
    ['fr', 'Soit 1.200.300 bateaux.', 'This says “1.200.300”, which has points between thousands.'],
    ['en', 'Some 1e6 boats.', 'This says “1e6”, which is a number as programs write it.'],
    ['en', 'A "boat.', 'This has 1 ", an odd number.'],
    ['fi', '«Vene»', 'This says “«”, which is a quotation mark of another language.'],
  ])('in %s “%s” has a slip', (locale, words, problem) => {
    expect(found(locale, words)).toEqual([problem]);
  });
});

describe('a citation', () => {
  const found = (locale: string, words: string) =>
    citationsAreInPlace(draftSaying(locale, words)).map(({ problem }) => problem);

  test.each([
    ['en', 'A boat [^atlas]', '“[^atlas]” has a space before it.'],
    ['en', 'A bo[^atlas]at', '“[^atlas]” stands within a word.'],
    ['fr', 'Un bateau[^atlas][^alder-report][^atlas].', '“[^atlas][^alder-report][^atlas]” is there twice.'],
  ])('in %s “%s” stands amiss', (locale, words, problem) => {
    expect(found(locale, words)).toEqual([problem]);
  });

  test('before or after the mark of its clause is in place', () => {
    expect(found('fr', 'Un bateau[^atlas].')).toEqual([]);
    expect(found('fi', 'Vene[^atlas].')).toEqual([]);
    expect(found('en', 'A boat.[^atlas][^alder-report] It floats,[^atlas] they say.')).toEqual([]);
  });
});

test('a heading that ends like a sentence is a problem', () => {
  const files = withFile('organisations/alder-house/en.mdx', replacing('## Beginnings', '## It began.'));
  expect(headingsHaveNoStop(draftOf(files)).map(({ line, problem }) => [line, problem])).toEqual([
    [9, '“It began.” ends with a mark.'],
  ]);
});
