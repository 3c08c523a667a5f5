import { describe, expect, test } from 'vitest';
import { openData, openDataTables } from '../../../../src/formats/open-data/open-data.ts';
import { contentOf, replacing, withFile, withFiles } from '../../../support/content-folder.ts';

const { event, organisations, sources } = openData(contentOf());

test.each([
  ['event', event],
  ['organisations', organisations],
  ['sources', sources],
])('the file of %s begins with its schema, its terms and the other files', (name, file) => {
  expect(file).toMatchObject({
    $schema: `https://alba-borea.example/api/${name}.schema.json`,
    site: 'https://alba-borea.example/',
    languages: ['fr', 'en', 'fi'],
    licence: { name: 'CC BY 4.0', url: 'https://licence.example/texts' },
    attribution: { fr: 'Les éditeurs', en: 'The editors', fi: 'Toimitus' },
    files: {
      event: 'https://alba-borea.example/api/event.json',
      organisations: 'https://alba-borea.example/api/organisations.json',
      sources: 'https://alba-borea.example/api/sources.json',
    },
  });
});

describe('the event', () => {
  test('it has the identifier of the JSON-LD and its pages in every language', () => {
    expect(event).toMatchObject({
      id: 'https://alba-borea.example/#event',
      page: {
        fr: 'https://alba-borea.example/fr/',
        en: 'https://alba-borea.example/en/',
        fi: 'https://alba-borea.example/fi/',
      },
      announcement: {
        title: { fr: 'Page announcement (fr)', en: 'Page announcement (en)', fi: 'Page announcement (fi)' },
        updated: { fr: '2020-05-04', en: '2020-05-04', fi: '2020-05-04' },
      },
    });
  });

  test('its hours stand with their offset and on both clocks, with their sources', () => {
    expect(event.hours).toEqual({
      start: '2020-06-04T13:00:00+03:00',
      end: '2020-06-04T17:00:00+03:00',
      sources: ['day-programme'],
    });
    expect(event.clocks).toEqual({
      delegation: {
        timeZone: 'Europe/Paris',
        startDate: '2020-06-04',
        start: '12:00',
        endDate: '2020-06-04',
        end: '16:00',
      },
      counterparts: {
        timeZone: 'Europe/Helsinki',
        startDate: '2020-06-04',
        start: '13:00',
        endDate: '2020-06-04',
        end: '17:00',
      },
      sources: ['day-programme'],
    });
  });

  test('its venue has its point on the map', () => {
    expect(event.venue).toEqual({
      name: 'The Boat Hall',
      street: 'Pier 4',
      postalCode: '00042',
      locality: 'Lower Borea',
      country: 'FI',
      place: {
        name: { fr: 'Baie de Borea', en: 'Borea bay', fi: 'Borean lahti' },
        latitude: 60.2,
        longitude: 24.8,
        sources: ['atlas'],
      },
      sources: ['day-programme'],
    });
  });

  test('each side names its organisations by their permanent addresses', () => {
    expect(event.sides.delegation).toMatchObject({
      city: 'Alba',
      organisations: ['https://alba-borea.example/o/alder-house/', 'https://alba-borea.example/o/birch-lab/'],
    });
    expect(event.sides.counterparts.organisations).toEqual(['https://alba-borea.example/o/borealis/']);
  });
});

describe('the organisations', () => {
  const [alderHouse, birchLab, borealis] = organisations.organisations;

  test('they stand in the order of the site, with their sources and addresses', () => {
    expect(alderHouse).toMatchObject({
      id: 'alder-house',
      url: 'https://alba-borea.example/o/alder-house/',
      names: {
        official: { value: 'Alder House Ltd', sources: ['alder-report'] },
        other: [{ name: 'Alder Yard', relation: 'former', sources: ['alder-report'] }],
      },
      page: { fi: 'https://alba-borea.example/fi/delegation/alder-house/' },
      updated: { fr: '2020-05-01', en: '2020-05-02', fi: '2020-05-03' },
    });
    expect([birchLab?.id, borealis?.id]).toEqual(['birch-lab', 'borealis']);
  });

  test('their fields of work have names', () => {
    expect(birchLab?.fields).toEqual([{ id: 'ropes', name: { fr: 'Cordages', en: 'Ropes', fi: 'Köydet' } }]);
  });

  test('a seat on the map has its point', () => {
    expect(borealis?.seat).toMatchObject({
      year: 2020,
      place: { latitude: 60.2, longitude: 24.8, sources: ['atlas'] },
    });
  });

  test('a tie shows at both of its ends', () => {
    const tie = {
      reason: { fr: 'ont fait un bateau', en: 'built a boat', fi: 'rakensivat veneen' },
      sources: ['borea-gazette'],
    };
    expect(alderHouse?.related).toEqual([{ id: 'borealis', ...tie }]);
    expect(borealis?.related).toEqual([{ id: 'alder-house', ...tie }]);
  });

  test('what is not known is left out', () => {
    expect(birchLab).not.toHaveProperty('seat');
    expect(birchLab).not.toHaveProperty('lang');
  });
});

describe('the sources', () => {
  const source = (id: string) => sources.sources.find((known) => known.id === id);

  test('each has its place on the page of sources and the pages that rest on it', () => {
    expect(source('borea-gazette')).toMatchObject({
      date: '2018',
      page: { fr: 'https://alba-borea.example/fr/sources/#source-borea-gazette' },
      usedOn: {
        fi: [
          'https://alba-borea.example/fi/delegation/alder-house/',
          'https://alba-borea.example/fi/delegation/birch-lab/',
          'https://alba-borea.example/fi/counterparts/borealis/',
        ],
      },
    });
  });

  test('the title of a document is not translated', () => {
    expect(source('atlas')?.title).toEqual({
      fr: 'Atlas of harbours',
      en: 'Atlas of harbours',
      fi: 'Atlas of harbours',
    });
  });

  test('it is set by the rules of its own language, whoever reads it', () => {
    const files = withFile('sources.yaml', replacing('Annual report', "'L''année : bilan'"));
    const [, , report] = openData(contentOf(files)).sources.sources;
    expect(report?.title.en).toBe('L’année\u00a0: bilan');
  });
});

test('texts are set by the rules of their language', () => {
  const files = withFiles({
    'event.yaml': replacing('fr: On parle.', "fr: 'On parle : bien.'"),
    'organisations/alder-house/organisation.yaml': replacing('fr: Chantier naval', "fr: L'atelier"),
  });
  const data = openData(contentOf(files));
  expect(data.event.sessions[0]?.description.fr).toBe('On parle\u00a0: bien.');
  expect(data.organisations.organisations[0]?.kind.fr).toBe('L’atelier');
});

test('a row of a table carries its terms of use', () => {
  const terms = { licence: { name: 'CC BY 4.0' }, attribution: { fi: 'Toimitus' } };
  const tables = openDataTables({ event, organisations, sources });
  expect(tables.organisations[0]).toMatchObject({ id: 'alder-house', ...terms });
  expect(tables.sources[0]).toMatchObject({ id: 'day-programme', usedOn: undefined, ...terms });
});
