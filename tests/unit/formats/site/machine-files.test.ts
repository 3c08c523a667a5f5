import { expect, test } from 'vitest';
import { calendarOf } from '../../../../src/formats/calendar/icalendar.ts';
import { calendarFile, dataFiles, feedFiles } from '../../../../src/formats/site/machine-files.ts';
import { contentOf } from '../../../support/content-folder.ts';

const content = contentOf();

test('the calendar is where it is, with its size', () => {
  const text = calendarOf(content, 'fi');
  expect(calendarFile(content, 'fi')).toEqual({
    address: '/fi/event.ics',
    mediaType: 'text/calendar',
    text,
    bytes: Buffer.byteLength(text),
  });
});

test('the feeds are Atom and JSON Feed', () => {
  expect(feedFiles(content, 'fi').map(({ address, mediaType }) => [address, mediaType])).toEqual([
    ['/fi/feed.xml', 'application/atom+xml'],
    ['/fi/feed.json', 'application/feed+json'],
  ]);
});

test('the open data is JSON with its schema, and CSV where it has rows', () => {
  const { event, organisations, sources } = dataFiles(content);
  expect([event, organisations, sources].map((files) => files.map(({ address }) => address))).toEqual([
    ['/api/event.json', '/api/event.schema.json'],
    ['/api/organisations.json', '/api/organisations.csv', '/api/organisations.schema.json'],
    ['/api/sources.json', '/api/sources.csv', '/api/sources.schema.json'],
  ]);
});
