import { expect, test } from 'vitest';
import { stretchesOf } from '../../../src/search/passage.ts';

test('what stands in <mark> is found, what stands around it is not', () => {
  expect(stretchesOf('an old <mark>port</mark> town')).toEqual([
    { text: 'an old ', found: false },
    { text: 'port', found: true },
    { text: ' town', found: false },
  ]);
});

test('a passage may begin and end with what was looked for', () => {
  expect(
    stretchesOf('<mark>Port,</mark> <mark>port</mark>').map(({ text, found }) => (found ? `[${text}]` : text)),
  ).toEqual(['[Port,]', ' ', '[port]']);
});

test('markup that a page quotes stays text', () => {
  expect(stretchesOf('&lt;b&gt; <mark>&lt;i&gt;</mark>')).toEqual([
    { text: '<b> ', found: false },
    { text: '<i>', found: true },
  ]);
});

test('an empty passage has no stretches', () => {
  expect(stretchesOf('')).toEqual([]);
});
