import { describe, expect, test } from 'vitest';
import {
  announcementNode,
  eventNodes,
  graphOf,
  organisationNode,
} from '../../../../src/formats/structured-data/json-ld.ts';
import { contentOf, organisationOf, replacing, withFile } from '../../../support/content-folder.ts';
import { correctionEntry } from '../../../support/corrections.ts';

const content = contentOf();
const eventNode = (...from: Parameters<typeof eventNodes>) => eventNodes(...from)[0];

test('a graph holds its nodes in order, each once, in the terms of schema.org', () => {
  const venue = { '@type': 'Place', '@id': '#venue', name: 'The Boat Hall' } as const;
  const day = { '@type': 'Event', '@id': '#day', name: 'A day of boats' } as const;
  expect(graphOf(day, venue, day)).toEqual({ '@context': 'https://schema.org', '@graph': [day, venue] });
});

describe('the event', () => {
  test('it says what, when, where and with whom, and claims no organiser', () => {
    expect(eventNode(content, 'fi')).toEqual({
      '@type': 'Event',
      '@id': 'https://alba-borea.example/#event',
      name: { '@language': 'en', '@value': 'Alba-Borea: a day of boats' },
      alternateName: [{ '@language': 'fi', '@value': 'Venepäivä' }],
      description: {
        '@language': 'fi',
        '@value': 'What this page says, in one plain sentence for search engines.',
      },
      url: 'https://alba-borea.example/',
      image: [
        'https://alba-borea.example/social/fr/home.png',
        'https://alba-borea.example/social/en/home.png',
        'https://alba-borea.example/social/fi/home.png',
      ],
      startDate: '2020-06-04T13:00:00+03:00',
      endDate: '2020-06-04T17:00:00+03:00',
      eventStatus: 'https://schema.org/EventScheduled',
      eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
      location: { '@id': 'https://alba-borea.example/#venue' },
      contributor: { '@id': 'https://alba-borea.example/o/borealis/#organisation' },
    });
  });

  test('in the language of its title it has no other name', () => {
    expect(eventNode(content, 'en')).not.toHaveProperty('alternateName');
  });

  test('it has its other title where there is one', () => {
    const files = withFile(
      'event.yaml',
      replacing('  meaning:', '  alternative: { value: A day in the bay, sources: [atlas] }\n  meaning:'),
    );
    expect(eventNode(contentOf(files), 'fr')).toHaveProperty('alternateName', [
      { '@language': 'en', '@value': 'A day in the bay' },
      { '@language': 'fr', '@value': 'Une journée de bateaux' },
    ]);
  });

  test('without a host nobody is said to receive it', () => {
    const files = withFile('organisations/borealis/organisation.yaml', replacing('host: true\n', ''));
    expect(eventNode(contentOf(files), 'fi')).not.toHaveProperty('contributor');
    expect(eventNodes(contentOf(files), 'fi')).toHaveLength(2);
  });
});

test('the venue has its postal address and its point on the map, each with an identifier of its own', () => {
  expect(eventNodes(content, 'fr')[1]).toEqual({
    '@type': 'Place',
    '@id': 'https://alba-borea.example/#venue',
    name: 'The Boat Hall',
    address: {
      '@type': 'PostalAddress',
      '@id': 'https://alba-borea.example/#venue-address',
      streetAddress: 'Pier 4',
      postalCode: '00042',
      addressLocality: 'Lower Borea',
      addressCountry: 'FI',
    },
    geo: {
      '@type': 'GeoCoordinates',
      '@id': 'https://alba-borea.example/#venue-point',
      latitude: 60.2,
      longitude: 24.8,
    },
  });
});

describe('an organisation', () => {
  test('it has its names, its founding, its addresses on the web and its profile in every language', () => {
    expect(organisationNode(content, organisationOf(content, 'alder-house'), 'fr')).toEqual({
      '@type': 'Organization',
      '@id': 'https://alba-borea.example/o/alder-house/#organisation',
      name: 'Alder House',
      legalName: 'Alder House Ltd',
      alternateName: ['Alder Yard'],
      description: {
        '@language': 'fr',
        '@value': 'What Alder House does in one plain sentence for search engines.',
      },
      foundingDate: '1950',
      sameAs: ['https://alder-house.example'],
      mainEntityOfPage: [
        'https://alba-borea.example/fr/delegation/alder-house/',
        'https://alba-borea.example/en/delegation/alder-house/',
        'https://alba-borea.example/fi/delegation/alder-house/',
      ],
    });
  });

  test('what is not known is left out, a founding year that is not sure included', () => {
    const node = organisationNode(content, organisationOf(content, 'birch-lab'), 'fi');
    expect(Object.keys(node)).toEqual(['@type', '@id', 'name', 'description', 'mainEntityOfPage']);
  });

  test('its spelling in the announcement is another name, told once', () => {
    const files = withFile(
      'organisations/alder-house/organisation.yaml',
      replacing('  short: Alder House\n', '  short: Alder House\n  announced: Alder Yard\n'),
    );
    const changed = contentOf(files);
    expect(organisationNode(changed, organisationOf(changed, 'alder-house'), 'fr')).toHaveProperty('alternateName', [
      'Alder Yard',
    ]);
  });
});

describe('the announcement', () => {
  test('it is one article in every language, about the event', () => {
    expect(announcementNode(content, 'en')).toEqual({
      '@type': 'NewsArticle',
      '@id': 'https://alba-borea.example/#announcement',
      headline: { '@language': 'en', '@value': 'Page announcement (en)' },
      description: {
        '@language': 'en',
        '@value': 'What this page says, in one plain sentence for search engines.',
      },
      inLanguage: ['fr', 'en', 'fi'],
      datePublished: '2020-05-04',
      dateModified: '2020-05-04',
      image: [
        'https://alba-borea.example/social/fr/announcement.png',
        'https://alba-borea.example/social/en/announcement.png',
        'https://alba-borea.example/social/fi/announcement.png',
      ],
      about: { '@id': 'https://alba-borea.example/#event' },
      mentions: [
        { '@id': 'https://alba-borea.example/o/alder-house/#organisation' },
        { '@id': 'https://alba-borea.example/o/birch-lab/#organisation' },
        { '@id': 'https://alba-borea.example/o/borealis/#organisation' },
      ],
      license: 'https://licence.example/texts',
      publisher: { '@id': 'https://alba-borea.example/#publisher' },
      mainEntityOfPage: [
        'https://alba-borea.example/fr/announcement/',
        'https://alba-borea.example/en/announcement/',
        'https://alba-borea.example/fi/announcement/',
      ],
    });
  });

  test('its date is the last change in any language, whichever language is read', () => {
    const files = withFile('pages/announcement/fi.mdx', replacing('2020-05-04', '2020-05-09'));
    expect(announcementNode(contentOf(files), 'fr')).toHaveProperty('dateModified', '2020-05-09');
  });

  test('it was published when its words first stood here in any language', () => {
    const files = withFile('pages/announcement/en.mdx', replacing('updated:', 'published: 2020-05-01\nupdated:'));
    expect(announcementNode(contentOf(files), 'fr')).toHaveProperty('datePublished', '2020-05-01');
  });

  test('it carries its corrections, each with its day', () => {
    const files = withFile('corrections.yaml', correctionEntry('2020-05-20', 'announcement'));
    expect(announcementNode(contentOf(files), 'fi')).toHaveProperty('correction', [
      {
        '@type': 'CorrectionComment',
        '@id': 'https://alba-borea.example/#announcement-correction-2020-05-20',
        datePublished: '2020-05-20',
        text: { '@language': 'fi', '@value': 'Neljä, ei viisi. Laskuvirhe.' },
      },
    ]);
  });
});
