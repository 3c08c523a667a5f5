import { expect, test } from 'vitest';
import { builtPages, isServed, servedAt } from '../support/built.ts';
import { otherSite, thisSite, type BuiltSite } from '../support/sites.ts';

const securityFile = '/.well-known/security.txt';
const pagesWith = (site: BuiltSite, words: string) =>
  builtPages(site).filter((address) => servedAt(site, address).includes(words));

test('where nobody answers, nobody is named: no security.txt, no address to write to', () => {
  expect(isServed(thisSite, securityFile)).toBe(false);
  expect(pagesWith(thisSite, 'mailto:')).toEqual([]);
});

test('security.txt has the fields of RFC 9116, each line a field, what must be there once being there once', () => {
  const lines = servedAt(otherSite, securityFile).split('\n');
  expect(lines.pop()).toBe('');
  const fields = lines.map((line) => /^([A-Za-z-]+): (\S.*)$/.exec(line)?.slice(1));
  expect(fields).toEqual([
    ['Contact', 'mailto:corrections@partners.example'],
    ['Expires', '2027-10-05T23:59:59Z'],
    ['Preferred-Languages', 'en, fi'],
    ['Canonical', 'https://partners.example/other-delegation/.well-known/security.txt'],
  ]);
});

test('the contact stands on the pages for the press and about the site', () => {
  expect(pagesWith(otherSite, 'id="contact"')).toEqual(['/en/about/', '/en/press/', '/fi/about/', '/fi/press/']);
});

test('who publishes the site stands beside the contact', () => {
  expect(pagesWith(otherSite, 'Two Harbours Press ry, 1 Quay Street, Wexford')).toEqual([
    '/en/about/',
    '/en/press/',
    '/fi/about/',
    '/fi/press/',
  ]);
});

test('every page in a language leads to the contact', () => {
  const pages = builtPages(otherSite).filter((address) => /^\/(en|fi)\//.test(address));
  expect(pages).toHaveLength(28);
  expect(pagesWith(otherSite, 'mailto:corrections@partners.example')).toEqual(pages);
});
