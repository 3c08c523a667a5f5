import { describe, expect, test } from 'vitest';
import { mapOf, pictures, timelineOf, whoDoesWhatOf } from '../../../src/drawings/pictures.ts';
import { contentOf, replacing, withFile } from '../../support/content-folder.ts';
import { drawnAs, outlineOf, wordsIn } from '../../support/drawn.ts';

const content = contentOf();
const names = (drawing: Parameters<typeof wordsIn>[0]) => wordsIn(drawing, 'label').map(({ words }) => words);

test('each picture has its alternative of the content, typeset', () => {
  const alternatives = [mapOf, timelineOf, whoDoesWhatOf].map((draw) => draw(content, 'fr').properties.ariaLabel);
  expect(alternatives).toEqual(['Carte des deux ports.', 'Deux règles\u00a0: les heures.', 'Deux domaines.']);
});

describe('the map', () => {
  test('it names the places of both sides and their distance in its language', () => {
    expect([names(mapOf(content, 'fr')), names(mapOf(content, 'fi'))]).toEqual([
      ['Port d’Alba', 'Baie de', 'Borea', '2\u202f000\u00a0km'],
      ['Alban satama', 'Borean', 'lahti', '2\u00a0000\u00a0km'],
    ]);
  });

  test('it gives their latitudes', () => {
    expect(wordsIn(mapOf(content, 'en'), 'small').map(({ words }) => words)).toEqual([
      '43°\u00a018′\u00a0N',
      '60°\u00a012′\u00a0N',
    ]);
  });

  test('printed, it shows far more of the coasts', () => {
    const length = (drawing: Parameters<typeof drawnAs>[0]) => drawnAs(drawing, 'land').map(outlineOf).join('').length;
    expect(length(pictures.map(content, 'en'))).toBeGreaterThan(2 * length(mapOf(content, 'en')));
  });

  test('a place that is not known is told', () => {
    const places = Object.fromEntries(Object.entries(content.places).filter(([id]) => id !== 'alba-harbour'));
    expect(() => mapOf({ ...content, places }, 'en')).toThrow('places.yaml has no alba-harbour.');
  });
});

describe('the timeline', () => {
  test('it has the hours of both clocks by the rules of the language', () => {
    const hours = (locale: 'en' | 'fi') =>
      wordsIn(timelineOf(content, locale), 'small')
        .map(({ words }) => words)
        .filter((words) => words.includes('–'));
    expect([hours('en'), hours('fi')]).toEqual([
      ['12:00–16:00', '13:00–17:00'],
      ['klo\u00a012.00–16.00', 'klo\u00a013.00–17.00'],
    ]);
  });

  test('it is wide unless told otherwise', () => {
    const [wide, narrow] = [timelineOf(content, 'en'), timelineOf(content, 'en', 'narrow')];
    expect([wide, narrow].map(({ properties }) => String(properties.viewBox).split(' ')[2])).toEqual(['848', '320']);
  });
});

describe('who does what', () => {
  test('it names the organisations and the fields', () => {
    const drawing = whoDoesWhatOf(content, 'en');
    expect(names(drawing)).toEqual(['Alder House', 'Birch Lab', 'Borealis', 'Boats', 'Ropes']);
  });

  test('a field that takes another name is drawn under it', () => {
    const renamed = contentOf(withFile('fields.yaml', replacing('en: Boats', 'en: Ferries')));
    expect(wordsIn(whoDoesWhatOf(renamed, 'en')).map(({ words }) => words)).toContain('Ferries');
  });
});
