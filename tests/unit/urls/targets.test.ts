import { describe, expect, test } from 'vitest';
import type { Locale } from '../../../src/schemas/locale.ts';
import { correctionAnchor, idAt, targetAddress, targetName, textOfPage } from '../../../src/urls/targets.ts';
import { contentOf, replacing, withFile } from '../../support/content-folder.ts';

const content = contentOf();

describe('where an id in a text leads', () => {
  test.each([
    ['the id of a page', 'press', '/fi/press/'],
    ['“home”', 'home', '/fi/'],
    ['the id of a member of the delegation', 'alder-house', '/fi/delegation/alder-house/'],
    ['the id of a counterpart', 'borealis', '/fi/counterparts/borealis/'],
  ])('%s leads to its address in the language of the text', (_, id, address) => {
    expect(targetAddress(content, 'fi', id)).toBe(address);
  });

  test.each(['https://elsewhere.example/', 'boreal', ''])('“%s” leads nowhere on this site', (id) => {
    expect(targetAddress(content, 'fi', id)).toBeUndefined();
  });
});

describe('what an id is called', () => {
  test('a page is called by its title', () => {
    expect(targetName(content, 'fi', 'press')).toBe('Page press (fi)');
  });

  test('a page with a shorter name for the menu is called by that', () => {
    const files = withFile('pages/press/fi.mdx', replacing('description:', 'menu: Lehdistö\ndescription:'));
    expect(targetName(contentOf(files), 'fi', 'press')).toBe('Lehdistö');
  });

  test('an organisation is called by its name', () => {
    expect(targetName(content, 'fi', 'birch-lab')).toBe('Birch Lab');
  });
});

test('a correction stands under its day', () => {
  expect(correctionAnchor('2020-05-04')).toBe('correction-2020-05-04');
});

describe('what an address is about', () => {
  test.each([
    ['a page', '/fi/press/', 'press'],
    ['a profile', '/fi/delegation/alder-house/', 'alder-house'],
    ['a short address', '/o/alder-house/', 'alder-house'],
    ['a home page', '/fi/', 'home'],
    ['the gate', '/', 'home'],
  ])('%s is about its id', (_, address, id) => {
    expect(idAt(address)).toBe(id);
  });
});

describe('the text of a page', () => {
  const fileAt = (path: string, locales: Locale[] = ['fr', 'en', 'fi']) =>
    textOfPage({ ...content, site: { ...content.site, locales } }, path)?.file;

  test.each([
    ['/fi/', 'pages/home/fi.mdx'],
    ['/fr/announcement/', 'pages/announcement/fr.mdx'],
    ['/en/counterparts/borealis/', 'organisations/borealis/en.mdx'],
  ])('at %s is %s', (path, file) => {
    expect(fileAt(path)).toBe(file);
  });

  test.each(['/', '/o/borealis/', '/404.html'])('a page in no language has none: %s', (path) => {
    expect(fileAt(path)).toBeUndefined();
  });

  test('a site in fewer languages has none in the others', () => {
    expect([fileAt('/fi/', ['fi', 'fr']), fileAt('/en/', ['fi', 'fr'])]).toEqual(['pages/home/fi.mdx', undefined]);
  });
});
