import { describe, expect, test } from 'vitest';
import { neighboursOf, treeOf } from '../../../src/urls/tree.ts';
import { contentOf } from '../../support/content-folder.ts';

const content = contentOf();

test('the tree of a language has every page once, each side with its profiles', () => {
  const branches = treeOf(content, 'fi').map(({ id, leaves }) => [id, leaves.map(({ address }) => address)]);
  expect(branches).toEqual([
    ['day', ['/fi/', '/fi/announcement/', '/fi/programme/', '/fi/dialogue/']],
    ['delegation', ['/fi/delegation/', '/fi/delegation/alder-house/', '/fi/delegation/birch-lab/']],
    ['counterparts', ['/fi/counterparts/', '/fi/counterparts/borealis/']],
    ['use', ['/fi/press/', '/fi/partners/', '/fi/sources/', '/fi/search/', '/fi/about/']],
  ]);
});

test('a profile is called by its name', () => {
  const [, delegation] = treeOf(content, 'fi');
  expect(delegation?.leaves[1]).toMatchObject({ name: 'Alder House', side: 'delegation' });
});

describe('the pages before and after', () => {
  test.each([
    ['the home page', '/en/', [undefined, '/en/announcement/']],
    ['the announcement', '/en/announcement/', ['/en/', '/en/programme/']],
    [
      'the last profile of the delegation',
      '/en/delegation/birch-lab/',
      ['/en/delegation/alder-house/', '/en/counterparts/'],
    ],
    ['the last page', '/en/about/', ['/en/search/', undefined]],
  ])('%s', (_, address, around) => {
    const { previous, next } = neighboursOf(content, 'en', address);
    expect([previous?.address, next?.address]).toEqual(around);
  });
});
