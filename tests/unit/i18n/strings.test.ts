import { describe, expect, test } from 'vitest';
import { stringsFor } from '../../../src/i18n/speak.ts';
import { en } from '../../../src/i18n/strings/en.ts';
import { fi } from '../../../src/i18n/strings/fi.ts';
import { fr } from '../../../src/i18n/strings/fr.ts';

/** Every string of a language by its path; a function by its number of arguments. */
function shapeOf(words: object, path = ''): string[] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]) => {
    const here = `${path}${key}`;
    if (typeof value === 'function') return [`${here}(${value.length})`];
    return typeof value === 'object' && value !== null ? shapeOf(value, `${here}.`) : [here];
  });
}

/** Every string of a language that is no function. */
function textsOf(words: object): string[] {
  return Object.values(words).flatMap((value: unknown) => {
    if (typeof value === 'string') return [value];
    return typeof value === 'object' && value !== null ? textsOf(value) : [];
  });
}

describe('the files of words', () => {
  test.each([
    ['French', fr],
    ['Finnish', fi],
  ])('%s has the words of English and no others', (_, words) => {
    expect(shapeOf(words).sort()).toEqual(shapeOf(en).sort());
  });

  test.each([
    ['English', en],
    ['French', fr],
    ['Finnish', fi],
  ])('%s leaves no word empty', (_, words) => {
    expect(textsOf(words).filter((word) => word.trim() === '')).toEqual([]);
  });

  test('each language is called by its own name', () => {
    expect([stringsFor('fr').language, stringsFor('en').language, stringsFor('fi').language]).toEqual([
      'Français',
      'English',
      'Suomi',
    ]);
  });
});

describe('counts', () => {
  test.each([
    [0, '0 membre', '0 members', '0 organisaatiota'],
    [1, '1 membre', '1 member', '1 organisaatio'],
    [2, '2 membres', '2 members', '2 organisaatiota'],
  ])('%d takes the number that each language gives it', (count, ...words) => {
    expect([fr.home.members(count), en.home.members(count), fi.home.members(count)]).toEqual(words);
  });

  test.each([
    [0, '0 résultat', '0 results', '0 hakutulosta'],
    [1, '1 résultat', '1 result', '1 hakutulos'],
    [2, '2 résultats', '2 results', '2 hakutulosta'],
  ])('%d results of a search too', (count, ...words) => {
    expect([fr.search.results(count), en.search.results(count), fi.search.results(count)]).toEqual(words);
  });
});

describe('dates that are not sure, in French', () => {
  test('a day takes an article', () => {
    const { about, before, after } = fr.sources.dateIs;
    expect([about('29 septembre 2009'), before('1er octobre 2009'), after('4 juin 2020')]).toEqual([
      'vers le 29 septembre 2009',
      'avant le 1er octobre 2009',
      'après le 4 juin 2020',
    ]);
  });

  test('a month takes none', () => {
    expect(fr.sources.dateIs.before('septembre 2009')).toBe('avant septembre 2009');
  });

  test('a year takes none', () => {
    expect(fr.sources.dateIs.before('2009')).toBe('avant 2009');
  });
});

test('dates that are not sure are inflected in Finnish', () => {
  const { about, before, after } = fi.sources.dateIs;
  expect([about('2009'), before('syyskuu 2009'), before('2009'), after('syyskuu 2009')]).toEqual([
    'noin vuonna 2009',
    'ennen syyskuuta 2009',
    'ennen vuotta 2009',
    'aikaisintaan syyskuussa 2009',
  ]);
  expect(before('29. syyskuuta 2009')).toBe('ennen 29. syyskuuta 2009');
});
