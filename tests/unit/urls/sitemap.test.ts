import { expect, test } from 'vitest';
import { everyPage } from '../../../src/urls/sitemap.ts';
import { contentOf } from '../../support/content-folder.ts';

const pages = everyPage(contentOf());

test('every page and every profile is there once, in the order of the site', () => {
  expect(pages.map(({ addresses }) => addresses.fi)).toEqual([
    '/fi/',
    '/fi/announcement/',
    '/fi/programme/',
    '/fi/delegation/',
    '/fi/counterparts/',
    '/fi/dialogue/',
    '/fi/press/',
    '/fi/partners/',
    '/fi/sources/',
    '/fi/search/',
    '/fi/about/',
    '/fi/delegation/alder-house/',
    '/fi/delegation/birch-lab/',
    '/fi/counterparts/borealis/',
  ]);
});

test('a page has its day and its address in each language', () => {
  expect(pages[1]).toEqual({
    updated: { fr: '2020-05-04', en: '2020-05-04', fi: '2020-05-04' },
    addresses: { fr: '/fr/announcement/', en: '/en/announcement/', fi: '/fi/announcement/' },
  });
});

test('a profile has its day and its address in each language', () => {
  expect(pages.at(-1)).toEqual({
    updated: { fr: '2020-05-01', en: '2020-05-02', fi: '2020-05-03' },
    addresses: {
      fr: '/fr/counterparts/borealis/',
      en: '/en/counterparts/borealis/',
      fi: '/fi/counterparts/borealis/',
    },
  });
});

test('a site in fewer languages has no page in the others', () => {
  const content = contentOf();
  const inTwo = everyPage({ ...content, site: { ...content.site, locales: ['fi', 'fr'] } });
  expect(inTwo.at(0)?.addresses).toEqual({ fi: '/fi/', fr: '/fr/' });
});
