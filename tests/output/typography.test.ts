import { describe, expect, test } from 'vitest';
import { builtPages, servedAt } from '../support/built.ts';
import { sites } from '../support/sites.ts';
import { passagesOf } from '../support/visible-text.ts';

describe.each(sites)('the typography of $name', (site) => {
  const passages = builtPages(site).flatMap((address) =>
    passagesOf(servedAt(site, address), 'main', ({ name }) => name === 'svg').map((passage) => ({
      address,
      ...passage,
    })),
  );

  /** Where a pattern stands in words of some languages: the page, and the words around it. */
  const found = (pattern: RegExp, languages: string[]) =>
    passages.flatMap(({ address, text, languageAt }) =>
      [...text.matchAll(pattern)]
        .filter(({ index }) => languages.length === 0 || languages.includes(languageAt(index)))
        .map(({ index }) => `${address}: ${text.slice(Math.max(0, index - 25), index + 25)}`),
    );

  test('there is much to read', () => {
    expect(passages.length).toBeGreaterThan(500);
  });

  test('French never breaks a line before ; : ! ? or »', () => {
    expect(found(/ (?=[;:!?»])/g, ['fr'])).toEqual([]);
  });

  test('French never breaks a line after «, and parts both quotation marks from the words', () => {
    expect(found(/«(?![\u202f\u00a0])/g, ['fr'])).toEqual([]);
    expect(found(/(?<![\u202f\u00a0])»/g, ['fr'])).toEqual([]);
  });

  test('neither French nor Finnish breaks a number at its thousands', () => {
    expect(found(/(?<!\d)\d{1,3} (?=\d{3}(?!\d))/g, ['fr', 'fi'])).toEqual([]);
  });

  test('no line breaks between a day and its month', () => {
    expect(
      found(/\b\d{1,2}(?:er|\.)? (?=(?:\p{Ll}+kuuta|septembre|octobre|novembre|[A-Z]\w+ber)\b)/gu, ['fr', 'en', 'fi']),
    ).toEqual([]);
  });

  test('no line begins with a slash or a hyphen, or breaks after the dash of a range of hours', () => {
    expect(found(/ (?=[/-] |-\p{L})|(?<=\d[:.]\d\d)–(?=\d)/gu, [])).toEqual([]);
  });

  test('no apostrophe and no quotation mark is straight', () => {
    expect(found(/['"]/g, [])).toEqual([]);
  });
});
