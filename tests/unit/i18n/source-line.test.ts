import { describe, expect, test } from 'vitest';
import { sourceLine, sourceWords } from '../../../src/i18n/source-line.ts';
import type { Source } from '../../../src/schemas/source.ts';

const undated: Source = { title: 'Annual report', publisher: 'Alder House', lang: 'en', kind: 'primary' };
const printed: Source = { ...undated, date: '2019-03' };
const report: Source = { ...printed, url: 'https://alder-house.example/report' };

describe('a source as one line', () => {
  test('it has title, publisher, date, kind and address', () => {
    expect(sourceLine(report, 'en')).toBe(
      'Annual report. Alder House, March 2019, primary source. https://alder-house.example/report',
    );
  });

  test('a title in another language stays, and its language is told', () => {
    expect(sourceLine(report, 'fr')).toBe(
      'Annual report. Alder House, mars 2019, source primaire, en anglais. https://alder-house.example/report',
    );
  });

  test('without an address it ends with its notes', () => {
    expect(sourceLine(printed, 'en')).toBe('Annual report. Alder House, March 2019, primary source.');
  });

  test('a title that ends in a mark of its own has no full stop after it', () => {
    expect(sourceLine({ ...undated, title: 'Who sails?' }, 'en')).toBe(
      'Who sails? Alder House, undated, primary source.',
    );
  });

  test('without a date it says so', () => {
    expect(sourceWords(undated, 'en').notes).toBe('Alder House, undated, primary source.');
  });

  test('a date that is not sure is told as such', () => {
    expect(sourceWords({ ...printed, dateIs: 'before' }, 'en').notes).toBe(
      'Alder House, before March 2019, primary source.',
    );
  });

  test('a copy is told with its holder', () => {
    expect(sourceWords({ ...printed, via: 'City Library' }, 'en').notes).toBe(
      'Alder House, copy at City Library, March 2019, primary source.',
    );
  });

  test('what the site works out itself has no date and speaks the language of the reader', () => {
    const computed: Source = {
      title: { fr: 'Calcul : la distance', en: 'Distance, computed', fi: 'Etäisyys' },
      publisher: { fr: 'Les éditeurs', en: 'The editors', fi: 'Toimitus' },
      lang: 'en',
      kind: 'computed',
    };
    expect(sourceLine(computed, 'fr')).toBe('Calcul\u00a0: la distance. Les éditeurs, calcul.');
  });
});

describe('the language of a title', () => {
  test('its own rules set it, whoever reads it', () => {
    const french: Source = { ...report, title: "L'année : bilan", lang: 'fr' };
    expect(sourceWords(french, 'en').title).toBe('L’année\u00a0: bilan');
  });

  test('it is told where it is not that of the line', () => {
    expect(sourceWords(report, 'fi').lang).toBe('en');
  });

  test('it goes without saying where it is the same', () => {
    expect(sourceWords(report, 'en').lang).toBeUndefined();
  });
});
