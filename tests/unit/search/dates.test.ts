import { expect, test } from 'vitest';
import { withMonthNames } from '../../../src/search/dates.ts';

const words = (query: string) => withMonthNames(query, 'en').trim().split(/\s+/).join(' ');

test.each([
  ['12.7.2005', '12 July 2005'],
  ['12. 7. 2005', '12 July 2005'],
  ['12/07/2005', '12 July 2005'],
  ['07/13/2005', '13 July 2005'],
  ['12-7-05', '12 July 2005'],
  ['2005-07-12', '12 July 2005'],
  ['from 29/9 on', 'from 29 September on'],
  ['29.9.', '29 September'],
  ['4 Jan 2016', '4 January 2016'],
  ['4th Jan. 2016', '4th January 2016'],
  ['Sept 29', 'September 29'],
])('%s is %s', (query, date) => {
  expect(words(query)).toBe(date);
});

test.each([
  '29.9',
  '453.20',
  '56.172',
  '13.00–17.00',
  '4.14.1',
  '0.7.2005',
  '31.13.2005',
  '12 July 2005',

  '10 jobs 2009',
  'Ma 2009',
])('%s stays as it is', (query) => {
  expect(words(query)).toBe(query);
});

test('months are named in the language of the reader', () => {
  expect(withMonthNames('12.7.2005', 'fi').trim()).toBe('12 heinäkuu 2005');
});
