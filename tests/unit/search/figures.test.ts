import { expect, test } from 'vitest';
import { figuresAmong, isUnit, scaled, tokensOf, withWholeFigures } from '../../../src/search/figures.ts';

test.each([
  ['1 682', ['1682']],
  ['1\u202f682', ['1682']],
  ['1,682', ['1682']],
  ['1.682', ['1682']],
  ["1'682", ['1682']],
  ['12 345 678', ['12345678']],
  ['453,2', ['453.2']],
  ['453.20', ['453.2']],
  ['41.0', ['41']],
  ['13.00–17.00', ['13', '17']],
  ['13:30', ['13.3']],
  ['29.9.2009', ['29', '9', '2009']],
  ['2290km', ['2290', 'km']],
  ['12th, 1er, 14e', ['12', '1', '14']],
  ['2,800\n200 mm', ['2800', '200', 'mm']],
  ['3g', ['3g']],
  ['top20', ['top20']],
  ["d'1,6 milliard", ['d', '1.6', 'milliard']],
  ['in 2009, 185 of them', ['in', '2009', '185', 'of', 'them']],
])('%s is read as %j', (text, tokens) => {
  expect(tokensOf(text)).toEqual(tokens);
});

test.each([
  ['1.6', 'billion', '1600000000'],
  ['1602', 'miljoonaa', '1602000000'],
  ['453.2', 'millions', '453200000'],
  ['6.79', 'milliards', '6790000000'],
  ['14', 'thousand', '14000'],
  ['14', 'k', '14000'],
  ['41', 'jobs', undefined],
])('%s %s is %s', (figure, next, whole) => {
  expect(scaled(figure, next)).toBe(whole);
});

test('currencies and percent are units, which say nothing without their number', () => {
  expect(['euros', 'euroa', 'dollars', 'prosenttia', 'euromed', 'jobs'].filter(isUnit)).toEqual([
    'euros',
    'euroa',
    'dollars',
    'prosenttia',
  ]);
});

test('the numbers of a text stand as they are written and with their scale, each once', () => {
  expect(figuresAmong(['13', 'firms', '1.6', 'billion', 'and', '13'])).toEqual(['13', '1.6', '1600000000']);
});

test('whole numbers are written in one way, others left out', () => {
  expect(withWholeFigures('Around 41,000 jobs and 36.4% on 3G chips on the 12th of July.')).toBe(
    'Around 41000 jobs and % on 3G chips on the 12 of July.',
  );
});
