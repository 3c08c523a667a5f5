import { describe, expect, test } from 'vitest';
import { vtimezone } from '../../../../src/formats/calendar/vtimezone.ts';

/** The transitions of a component, one a line. */
const changesOf = (component: string) =>
  [...component.matchAll(/BEGIN:(STANDARD|DAYLIGHT)\r\nDTSTART:(.*)\r\nTZOFFSETFROM:(.*)\r\nTZOFFSETTO:(.*)\r\n/g)].map(
    ([, ...parts]) => parts.join(' '),
  );

test('a time zone is a component of lines ended by CRLF', () => {
  expect(vtimezone('Africa/Lagos', 2020)).toBe(
    [
      'BEGIN:VTIMEZONE',
      'TZID:Africa/Lagos',
      'BEGIN:STANDARD',
      'DTSTART:20190101T010000',
      'TZOFFSETFROM:+0100',
      'TZOFFSETTO:+0100',
      'END:STANDARD',
      'END:VTIMEZONE',
      '',
    ].join('\r\n'),
  );
});

describe('the changes of the clocks of two years, each told by the clock that it ends', () => {
  test.each([
    [
      'Europe/Lisbon',
      2009,
      [
        'DAYLIGHT 20080330T010000 +0000 +0100',
        'STANDARD 20081026T020000 +0100 +0000',
        'DAYLIGHT 20090329T010000 +0000 +0100',
        'STANDARD 20091025T020000 +0100 +0000',
      ],
    ],
    [
      'America/New_York',
      2007,
      [
        'DAYLIGHT 20060402T020000 -0500 -0400',
        'STANDARD 20061029T020000 -0400 -0500',
        'DAYLIGHT 20070311T020000 -0500 -0400',
        'STANDARD 20071104T020000 -0400 -0500',
      ],
    ],
    [
      'Australia/Lord_Howe',
      2020,
      [
        'STANDARD 20190407T020000 +1100 +1030',
        'DAYLIGHT 20191006T020000 +1030 +1100',
        'STANDARD 20200405T020000 +1100 +1030',
        'DAYLIGHT 20201004T020000 +1030 +1100',
      ],
    ],
    ['Asia/Kathmandu', 1986, ['DAYLIGHT 19860101T000000 +0530 +0545']],
  ])('%s in %i', (timeZone, year, changes) => {
    expect(changesOf(vtimezone(timeZone, year))).toEqual(changes);
  });
});
