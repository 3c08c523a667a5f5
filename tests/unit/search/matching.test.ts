import { expect, test } from 'vitest';
import { isMatch, plain } from '../../../src/search/matching.ts';

test.each([
  ['L’Étang-Neuf', 'letangneuf'],
  ['Älä, Öljy!', 'alaoljy'],
  ['R&D 2009', 'rd2009'],
])('%s is plainly %s', (text, expected) => {
  expect(plain(text)).toBe(expected);
});

test.each([
  ['a beginning', 'harb', ['Harbour,']],
  ['an inflected form', 'satamien', ['satamassa']],
  ['a word after its article', 'étang', ['l’étang']],
  ['the last part of a name', 'electronics', ['MicroElectronics']],
  ['accents left out', 'etang', ['étang.']],
  ['most of what was typed', 'harbour xqz', ['harbour']],
])('a page matches by %s', (_, query, words) => {
  expect(isMatch(query, words)).toBe(true);
});

test.each([
  ['a shorter word that the term begins with', 'onxyz', ['on', 'one']],
  ['another such', 'andxyz', ['and']],
  ['a small word beside a term that is nowhere', 'le xqzvw', ['le', 'les']],
  ['nothing', 'xqzvw', []],
])('a page does not match by %s', (_, query, words) => {
  expect(isMatch(query, words)).toBe(false);
});
