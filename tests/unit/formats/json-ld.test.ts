import { describe, expect, test } from 'vitest';
import {
  announcementNode,
  breadcrumbNode,
  eventNode,
  graphOf,
  organisationNode,
  venueNode,
} from '../../../src/formats/json-ld.ts';
import { contentOf, organisationOf, replacing, withFile } from '../../support/content-folder.ts';

const content = contentOf();

test('a graph holds its nodes in order, in the terms of schema.org', () => {
  const venue = { '@type': 'Place', name: 'The Boat Hall' } as const;
  const day = { '@type': 'Event', name: 'A day of boats' } as const;
  expect(graphOf(day, venue)).toEqual({ '@context': 'https://schema.org', '@graph': [day, venue] });
});

describe('the event', () => {
  test('it says what, when, where and with whom', () => {
    expect(eventNode(content, 'fi')).toEqual({
      '@type': 'Event',
      '@id': 'https://alba-borea.example/#event',
      name: 'Alba-Borea: a day of boats',
      description: 'What this page says, in one plain sentence for search engines.',
      url: 'https://alba-borea.example/fi/',
      startDate: '2020-06-04T13:00:00+03:00',
      endDate: '2020-06-04T17:00:00+03:00',
      eventStatus: 'https://schema.org/EventScheduled',
      eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
      location: { '@id': 'https://alba-borea.example/#venue' },
      contributor: { '@id': 'https://alba-borea.example/#borealis' },
    });
  });

  test('it has its other title where there is one', () => {
    const files = withFile('event.yaml', replacing('  meaning:', '  alternative: A day in the bay\n  meaning:'));
    expect(eventNode(contentOf(files), 'fi')).toHaveProperty('alternateName', 'A day in the bay');
  });

  test('without a host nobody is said to receive it', () => {
    const files = withFile('organisations/borealis/organisation.yaml', replacing('host: true\n', ''));
    expect(eventNode(contentOf(files), 'fi')).not.toHaveProperty('contributor');
  });

  test('it is the same event in every language, with the address of that language', () => {
    const nodes = [eventNode(content, 'fr'), eventNode(content, 'fi')];
    expect(nodes.map((node) => [node['@id'], 'url' in node && node.url])).toEqual([
      ['https://alba-borea.example/#event', 'https://alba-borea.example/fr/'],
      ['https://alba-borea.example/#event', 'https://alba-borea.example/fi/'],
    ]);
  });
});

test('the venue has its postal address and its point on the map', () => {
  expect(venueNode(content)).toEqual({
    '@type': 'Place',
    '@id': 'https://alba-borea.example/#venue',
    name: 'The Boat Hall',
    address: {
      '@type': 'PostalAddress',
      streetAddress: 'Pier 4',
      postalCode: '00042',
      addressLocality: 'Lower Borea',
      addressCountry: 'FI',
    },
    geo: { '@type': 'GeoCoordinates', latitude: 60.2, longitude: 24.8 },
  });
});

describe('an organisation', () => {
  test('it has its names, its founding and its addresses on the web', () => {
    expect(organisationNode(content, organisationOf(content, 'alder-house'), 'fr')).toEqual({
      '@type': 'Organization',
      '@id': 'https://alba-borea.example/#alder-house',
      name: 'Alder House',
      legalName: 'Alder House Ltd',
      alternateName: ['Alder Yard'],
      description: 'What Alder House does, in one plain sentence for search engines.',
      foundingDate: '1950',
      sameAs: ['https://alder-house.example'],
      mainEntityOfPage: 'https://alba-borea.example/fr/delegation/alder-house/',
    });
  });

  test('what is not known is left out, a founding year that is not sure included', () => {
    expect(organisationNode(content, organisationOf(content, 'birch-lab'), 'fi')).toEqual({
      '@type': 'Organization',
      '@id': 'https://alba-borea.example/#birch-lab',
      name: 'Birch Lab',
      description: 'What Birch Lab does, in one plain sentence for search engines.',
      mainEntityOfPage: 'https://alba-borea.example/fi/delegation/birch-lab/',
    });
  });
});

test('the announcement is an article about the event, dated by the last change to its words', () => {
  expect(announcementNode(content, 'en')).toEqual({
    '@type': 'NewsArticle',
    '@id': 'https://alba-borea.example/en/announcement/#article',
    headline: 'Page announcement (en)',
    description: 'What this page says, in one plain sentence for search engines.',
    inLanguage: 'en',
    dateModified: '2020-05-04',
    about: { '@id': 'https://alba-borea.example/#event' },
    license: 'https://licence.example/texts',
    publisher: { '@type': 'Organization', name: 'The editors' },
    mainEntityOfPage: 'https://alba-borea.example/en/announcement/',
  });
});

test('breadcrumbs are numbered from the home page on, with their addresses in full', () => {
  const trail = [
    { title: 'Home', address: '/en/' },
    { title: 'Alder House', address: '/en/delegation/alder-house/' },
  ];
  expect(breadcrumbNode(content, trail)).toEqual({
    '@type': 'BreadcrumbList',
    itemListElement: [
      { '@type': 'ListItem', position: 1, name: 'Home', item: 'https://alba-borea.example/en/' },
      {
        '@type': 'ListItem',
        position: 2,
        name: 'Alder House',
        item: 'https://alba-borea.example/en/delegation/alder-house/',
      },
    ],
  });
});
