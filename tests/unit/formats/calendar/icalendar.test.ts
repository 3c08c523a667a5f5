import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { calendarOf } from '../../../../src/formats/calendar/icalendar.ts';
import type { Content } from '../../../../src/model/content.ts';
import type { Locale } from '../../../../src/schemas/locale.ts';
import { contentOf, replacing, withFile, withFiles } from '../../../support/content-folder.ts';

/** The unfolded lines of a calendar. */
const linesOf = (content: Content, locale: Locale) => calendarOf(content, locale).replaceAll('\r\n ', '').split('\r\n');

const content = contentOf();

test('the whole event, line by line', () => {
  expect(linesOf(content, 'fi')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Alba–Borea//event//FI',
    'URL:https://alba-borea.example/fi/',
    'SOURCE;VALUE=URI:https://alba-borea.example/fi/event.ics',
    'BEGIN:VTIMEZONE',
    'TZID:Europe/Helsinki',
    'BEGIN:DAYLIGHT',
    'DTSTART:20190331T030000',
    'TZOFFSETFROM:+0200',
    'TZOFFSETTO:+0300',
    'END:DAYLIGHT',
    'BEGIN:STANDARD',
    'DTSTART:20191027T040000',
    'TZOFFSETFROM:+0300',
    'TZOFFSETTO:+0200',
    'END:STANDARD',
    'BEGIN:DAYLIGHT',
    'DTSTART:20200329T030000',
    'TZOFFSETFROM:+0200',
    'TZOFFSETTO:+0300',
    'END:DAYLIGHT',
    'BEGIN:STANDARD',
    'DTSTART:20201025T040000',
    'TZOFFSETFROM:+0300',
    'TZOFFSETTO:+0200',
    'END:STANDARD',
    'END:VTIMEZONE',
    'BEGIN:VEVENT',
    'UID:event@alba-borea.example',
    'SEQUENCE:0',
    'DTSTAMP:20200501T000000Z',
    'DTSTART;TZID=Europe/Helsinki:20200604T130000',
    'DTEND;TZID=Europe/Helsinki:20200604T170000',
    'SUMMARY;LANGUAGE=en:Alba-Borea: a day of boats',
    'LOCATION;LANGUAGE=fi:The Boat Hall\\, Pier 4\\, 00042 Lower Borea\\, Suomi',
    'GEO:60.2;24.8',
    'DESCRIPTION;LANGUAGE=fi:Venepäivä\\n\\nWhat this page says\\, in one plain sentence for search engines.' +
      '\\n\\nAlba\\, klo\u00a012.00–16.00\\nBorea\\, klo\u00a013.00–17.00\\n\\nhttps://alba-borea.example/fi/',
    'URL;VALUE=URI:https://alba-borea.example/fi/',
    'LAST-MODIFIED:20200501T000000Z',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

describe('the languages', () => {
  test('in the language of the title its meaning is not told again', () => {
    expect(linesOf(content, 'en').find((line) => line.startsWith('DESCRIPTION'))).toMatch(
      /^DESCRIPTION;LANGUAGE=en:What this page says/,
    );
  });

  test('every language has the same event, at the same time', () => {
    const same = (['fr', 'en', 'fi'] as const).map((locale) =>
      linesOf(content, locale).filter((line) => /^(UID|SEQUENCE|DTSTAMP|DTSTART|DTEND|SUMMARY|GEO)/.test(line)),
    );
    expect(same[1]).toEqual(same[0]);
    expect(same[2]).toEqual(same[0]);
  });
});

describe('what the standard asks of a line', () => {
  const files = withFiles({
    'event.yaml': replacing(
      'The Boat Hall',
      '"Hall; of boats, 船 and \\\\ ropes — a very long name for a hall 🛶🛶🛶🛶"',
    ),
    'site.yaml': replacing('name: Alba–Borea', 'name: Alba, the harbour–Borea; the bay'),
  });

  test('no line is longer than 75 octets, and none is broken within a character', () => {
    const lines = calendarOf(contentOf(files), 'fr').split('\r\n');
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(lines.join('')).not.toMatch(/\p{Surrogate}/u);
  });

  test('marks that mean something are escaped', () => {
    expect(linesOf(contentOf(files), 'fr')).toEqual(
      expect.arrayContaining([
        'PRODID:-//Alba\\, the harbour–Borea\\; the bay//event//FR',
        'LOCATION;LANGUAGE=fr:Hall\\; of boats\\, 船 and \\\\ ropes — a very long name for a hall 🛶🛶🛶🛶\\, Pier 4\\, 00042 Lower Borea\\, Finlande',
      ]),
    );
  });

  test('a site that has a name of its own keeps its event wherever it lies', () => {
    const named = replacing(
      'alba-borea.example',
      'alba-borea.example/2020\nidentity: tag:alba-borea.example,2020:boats',
    );
    expect(linesOf(contentOf(withFile('site.yaml', named)), 'fr')).toContain('UID:event@alba-borea.example,2020:boats');
  });

  test('a site below a path has its own event', () => {
    const below = contentOf(withFile('site.yaml', replacing('alba-borea.example', 'alba-borea.example/2020')));
    expect(linesOf(below, 'fr')).toContain('UID:event@alba-borea.example/2020');
  });
});

describe('a corrected event', () => {
  type Entry = { sequence: number; stamp: string; start: string };

  /** How a calendar updates (RFC 5546, 2.1.5): for one UID, it keeps the highest sequence. */
  function imported(calendars: readonly string[]): Map<string, Entry> {
    const known = new Map<string, Entry>();
    for (const calendar of calendars) {
      const component = new ICAL.Component(ICAL.parse(calendar) as unknown[]);
      const event = new ICAL.Event(component.getFirstSubcomponent('vevent') ?? undefined);
      const entry = {
        sequence: event.sequence,
        stamp: String(event.component.getFirstPropertyValue('dtstamp')),
        start: event.startDate.toJSDate().toISOString(),
      };
      const before = known.get(event.uid);
      if (!before || entry.sequence > before.sequence) known.set(event.uid, entry);
    }
    return known;
  }

  const corrected = contentOf(
    withFile('event.yaml', (text) =>
      text.replace('number: 0, updated: 2020-05-01', 'number: 1, updated: 2020-05-20').replace("'13:00'", "'14:00'"),
    ),
  );
  const one: [string, Entry][] = [
    ['event@alba-borea.example', { sequence: 1, stamp: '2020-05-20T00:00:00Z', start: '2020-06-04T11:00:00.000Z' }],
  ];

  test('it replaces the old one, in whichever language', () => {
    expect([...imported([calendarOf(content, 'fi'), calendarOf(corrected, 'fr')])]).toEqual(one);
  });

  test('the old one does not come back', () => {
    expect([...imported([calendarOf(corrected, 'fi'), calendarOf(content, 'fi')])]).toEqual(one);
  });
});
