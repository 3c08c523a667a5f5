import { expect, test } from 'vitest';
import { alternatesOf } from '../../../src/urls/alternates.ts';
import { contentOf } from '../../support/content-folder.ts';

const content = contentOf();

test('a page has an address in every language, and one for readers of another', () => {
  expect(alternatesOf(content, '/fi/press/')).toEqual([
    { lang: 'fr', address: '/fr/press/' },
    { lang: 'en', address: '/en/press/' },
    { lang: 'fi', address: '/fi/press/' },
    { lang: 'x-default', address: '/en/press/' },
  ]);
});

test.each(['/', '/en/'])('at %s, the gate stands for the home page of readers of another language', (path) => {
  expect(alternatesOf(content, path)).toEqual([
    { lang: 'fr', address: '/fr/' },
    { lang: 'en', address: '/en/' },
    { lang: 'fi', address: '/fi/' },
    { lang: 'x-default', address: '/' },
  ]);
});

test.each(['/o/borealis/', '/404.html'])('what is in no language has none: %s', (path) => {
  expect(alternatesOf(content, path)).toEqual([]);
});
