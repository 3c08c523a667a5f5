import { describe, expect, test } from 'vitest';
import { builtPages, servedAt } from '../support/built.ts';
import { elementsOfPage, findAll } from '../support/markup.ts';
import { thisSite } from '../support/sites.ts';

/** Paths that were published and must not be removed. */
const pages = [
  'announcement',
  'programme',
  'delegation',
  'counterparts',
  'dialogue',
  'press',
  'partners',
  'sources',
  'search',
  'about',
];
const delegation = [
  'provence-promotion',
  'euromediterranee',
  'club-top-20',
  'pole-scs',
  'gemalto',
  'avenir-telecom',
  'stmicroelectronics',
  'tagsys-rfid',
  'inside-contactless',
];
const counterparts = ['nokia', 'finnish-mobile-association', 'greater-helsinki-promotion', 'mobile-monday'];

const promised = ['fr', 'en', 'fi'].flatMap((language) => [
  `/${language}/`,
  ...pages.map((id) => `/${language}/${id}/`),
  ...delegation.map((id) => `/${language}/delegation/${id}/`),
  ...counterparts.map((id) => `/${language}/counterparts/${id}/`),
]);

const built = builtPages(thisSite);

describe('the pages that were promised', () => {
  test('there are 72 of them, 24 a language', () => {
    expect(promised).toHaveLength(72);
    expect(new Set(promised).size).toBe(72);
  });

  test.each(['/', '/404.html', ...promised])('%s is there, and has a heading', (address) => {
    expect(built).toContain(address);
    const headings = findAll(elementsOfPage(servedAt(thisSite, address)), 'h1');
    expect(headings.map(({ text }) => text.trim()).filter((text) => text !== '')).toHaveLength(1);
  });

  test('no other page stands in a language', () => {
    expect(built.filter((address) => /^\/(fr|en|fi)\//.test(address))).toEqual(promised.toSorted());
  });
});
