import { describe, expect, test } from 'vitest';
import { absolute, gate, inLanguage, pageAddress, profileAddress, relative } from '../../../src/urls/addresses.ts';

describe('addresses from the root of the site', () => {
  test('the gate is the root', () => {
    expect(gate).toBe('/');
  });

  test('the home page of a language is its folder', () => {
    expect(pageAddress('fi', 'home')).toBe('/fi/');
  });

  test('a page is a folder of its language', () => {
    expect(pageAddress('fi', 'announcement')).toBe('/fi/announcement/');
  });

  test('a profile is a folder of its side', () => {
    expect(profileAddress('fr', { side: 'counterparts', id: 'borealis' })).toBe('/fr/counterparts/borealis/');
  });
});

describe('the same page in another language', () => {
  test.each([
    ['/fi/', '/fr/'],
    ['/fi/press/', '/fr/press/'],
    ['/en/delegation/alder-house/', '/fr/delegation/alder-house/'],
    ['/fr/press/', '/fr/press/'],
    ['/', '/'],
  ])('%s in French is %s', (path, french) => {
    expect(inLanguage(path, 'fr')).toBe(french);
  });
});

describe('the way from one address to another', () => {
  test.each([
    ['from the gate down to a language', '/', '/fi/', 'fi/'],
    ['from the gate down to a profile', '/', '/fi/delegation/alder-house/', 'fi/delegation/alder-house/'],
    ['from a language up to the gate', '/fi/', '/', '../'],
    ['from a profile up to the gate', '/fi/delegation/alder-house/', '/', '../../../'],
    ['from a page up to its home page', '/fi/press/', '/fi/', '../'],
    ['from a home page down to a page', '/fi/', '/fi/press/', 'press/'],
    ['from a page across to another', '/fi/press/', '/fi/sources/', '../sources/'],
    ['from a page across to another language', '/fi/press/', '/fr/press/', '../../fr/press/'],
    [
      'from a profile across to one of the same side',
      '/fi/delegation/alder-house/',
      '/fi/delegation/birch-lab/',
      '../birch-lab/',
    ],
    [
      'from a profile across to the other side',
      '/fi/delegation/alder-house/',
      '/fi/counterparts/borealis/',
      '../../counterparts/borealis/',
    ],
    ['from a profile up to the list of its side', '/fi/delegation/alder-house/', '/fi/delegation/', '../'],
    ['from a list down to a profile', '/fi/delegation/', '/fi/delegation/alder-house/', 'alder-house/'],
    ['from a list across to a page whose name begins alike', '/fi/press/', '/fi/press-room/', '../press-room/'],
    ['from the gate to a file', '/', '/favicon.svg', 'favicon.svg'],
    ['from a page to a file of the same name', '/fi/press/', '/fi/press', '../press'],
    ['from a profile to a file', '/fi/delegation/alder-house/', '/_astro/a.css', '../../../_astro/a.css'],
    ['to a place on another page', '/fi/delegation/alder-house/', '/fi/sources/#fir', '../../sources/#fir'],
    ['to a place on the home page', '/fi/press/', '/fi/#day', '../#day'],
    ['to a page with a query', '/fi/', '/fi/search/?q=boats', 'search/?q=boats'],
    ['to a page with a query and a place', '/fi/press/', '/fi/search/?q=boats#all', '../search/?q=boats#all'],
    ['to a query that holds slashes', '/fi/press/', '/fi/search/?q=a/b', '../search/?q=a/b'],
  ])('%s', (_, from, to, way) => {
    expect(relative(from, to)).toBe(way);
  });

  test.each([
    ['the gate', '/', '/', './'],
    ['a home page', '/fi/', '/fi/', './'],
    ['a profile', '/fi/delegation/alder-house/', '/fi/delegation/alder-house/', './'],
    ['a place on the same page', '/fi/press/', '/fi/press/#pictures', './#pictures'],
    ['the same page with a query', '/fi/search/', '/fi/search/?q=boats', './?q=boats'],
  ])('from %s to itself', (_, from, to, way) => {
    expect(relative(from, to)).toBe(way);
  });

  test('a browser that follows the way arrives, wherever the site lies', () => {
    const way = relative('/fi/delegation/alder-house/', '/fi/counterparts/borealis/#sources');
    expect(new URL(way, 'https://host.example/some/path/fi/delegation/alder-house/').href).toBe(
      'https://host.example/some/path/fi/counterparts/borealis/#sources',
    );
  });
});

test('an address in full begins with that of the site, path included', () => {
  expect(absolute('https://host.example/some/path', '/fi/press/')).toBe('https://host.example/some/path/fi/press/');
});
