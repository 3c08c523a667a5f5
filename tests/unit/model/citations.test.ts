import { mdxToMdast } from 'satteri';
import { describe, expect, test } from 'vitest';
import { citationsIn, numberAmong, placeMarks, sourcesOf } from '../../../src/model/citations.ts';
import { features } from '../../../src/parsing/text.ts';
import { contentOf, organisationOf } from '../../support/content-folder.ts';

const cited = (source: string) => citationsIn(mdxToMdast(source, { features }));

describe('the citations of a text', () => {
  test('they come in reading order, repeats kept', () => {
    expect(cited('One.[^b] Two.[^a]\n\nThree.[^b]')).toEqual(['b', 'a', 'b']);
  });

  test('several may stand side by side', () => {
    expect(cited('One.[^alder-report][^atlas-2]')).toEqual(['alder-report', 'atlas-2']);
  });

  test('they are found in headings, lists, emphasis and <SinceThen>', () => {
    expect(cited('## One[^a]\n\n- two[^b]\n\n*three[^c]*\n\n<SinceThen>\n\nFour.[^d]\n\n</SinceThen>')).toEqual([
      'a',
      'b',
      'c',
      'd',
    ]);
  });

  test('brackets without a caret cite nothing', () => {
    expect(cited('One [a] and [two](press).')).toEqual([]);
  });

  test('brackets around several words cite nothing', () => {
    expect(cited('One.[^two words]')).toEqual([]);
  });
});

describe('the numbers of sources', () => {
  const numbersOf = (cited: string[], first: string[] = []) => cited.map((id) => numberAmong(first, id));

  test('the first source that is cited is number 1, and one that is cited again keeps its number', () => {
    expect(numbersOf(['b', 'a', 'b', 'c', 'a'])).toEqual([1, 2, 1, 3, 2]);
  });

  test('sources that have numbers already keep them, and the others follow', () => {
    expect(numbersOf(['b', 'c', 'a'], ['a', 'b'])).toEqual([2, 3, 1]);
  });
});

test('the sources under a text are in the order of their numbers, each once', () => {
  expect(sourcesOf(organisationOf(contentOf(), 'alder-house').texts.fi)).toEqual([
    'alder-report',
    'borea-gazette',
    'atlas',
  ]);
});

describe('the side of the punctuation on which a mark stands', () => {
  test.each([
    ['fr', 'En 2006.[^atlas] Puis rien.', 'En 2006[^atlas]. Puis rien.'],
    ['fr', 'En 2006[^atlas], puis rien…[^a][^b]', 'En 2006[^atlas], puis rien[^a][^b]…'],
    ['en', 'In 2006[^atlas]. Then nothing[^a][^b]!', 'In 2006.[^atlas] Then nothing![^a][^b]'],
    ['fi', 'Vuonna 2006.[^atlas]', 'Vuonna 2006.[^atlas]'],
  ] as const)('%s: %s', (locale, typed, placed) => {
    expect(placeMarks(typed, locale)).toBe(placed);
  });
});
