import { describe, expect, test } from 'vitest';
import { clocksOf, momentsOf } from '../../../src/model/clocks.ts';
import type { Content } from '../../../src/model/content.ts';
import { contentOf } from '../../support/content-folder.ts';

/** The content of the fixture with its event on other days, at other hours, in other time zones or with another host. */
function eventOn(
  date: string,
  {
    lastDay = date,
    start = '13:00',
    end = '17:00',
    delegation = 'Europe/Paris',
    counterparts = 'Europe/Helsinki',
    host = 'borealis',
  } = {},
): Content {
  const { event, organisations, ...content } = contentOf();
  return {
    ...content,
    organisations: organisations.map((organisation) => ({ ...organisation, host: organisation.id === host })),
    event: {
      ...event,
      date: { ...event.date, value: date, end: lastDay },
      hours: { ...event.hours, start, end },
      sides: {
        delegation: { ...event.sides.delegation, timeZone: delegation },
        counterparts: { ...event.sides.counterparts, timeZone: counterparts },
      },
    },
  };
}

/** The clocks in short: "2020-06-04 12:00 – 2020-06-04 16:00". */
const told = (content: Content) =>
  clocksOf(content).map(({ start, end }) => [start, end].map(({ date, time }) => `${date} ${time}`).join(' – '));

describe('the moments of the event', () => {
  test('in summer they carry the summer offset of the host’s side', () => {
    expect(momentsOf(eventOn('2020-06-04'))).toEqual({
      start: '2020-06-04T13:00:00+03:00',
      end: '2020-06-04T17:00:00+03:00',
    });
  });

  test('in winter they carry the winter offset', () => {
    expect(momentsOf(eventOn('2020-12-04'))).toEqual({
      start: '2020-12-04T13:00:00+02:00',
      end: '2020-12-04T17:00:00+02:00',
    });
  });

  test('the day after the clocks go back has the winter offset', () => {
    expect(momentsOf(eventOn('2020-10-26')).start).toBe('2020-10-26T13:00:00+02:00');
  });

  test('the day before the clocks go back has the summer offset', () => {
    expect(momentsOf(eventOn('2020-10-24')).start).toBe('2020-10-24T13:00:00+03:00');
  });

  test('an offset of zero is written in full', () => {
    expect(momentsOf(eventOn('2020-12-04', { counterparts: 'Europe/London' })).start).toBe('2020-12-04T13:00:00+00:00');
  });

  test('an offset may be negative', () => {
    expect(momentsOf(eventOn('2020-12-04', { counterparts: 'America/New_York' })).start).toBe(
      '2020-12-04T13:00:00-05:00',
    );
  });

  test('an offset may hold half an hour', () => {
    expect(momentsOf(eventOn('2020-12-04', { counterparts: 'Asia/Kolkata' })).start).toBe('2020-12-04T13:00:00+05:30');
  });
});

describe('on a day when the clocks change', () => {
  test('the beginning and the end each have the offset that holds then', () => {
    expect(momentsOf(eventOn('2020-10-25', { start: '01:00', end: '06:00' }))).toEqual({
      start: '2020-10-25T01:00:00+03:00',
      end: '2020-10-25T06:00:00+02:00',
    });
  });

  test('a time that comes twice is the first, by summer time', () => {
    expect(momentsOf(eventOn('2020-10-25', { start: '03:30', end: '06:00' })).start).toBe('2020-10-25T03:30:00+03:00');
  });

  test('a listed hour after the change is that hour on the own clock', () => {
    const content = eventOn('2020-11-01', { start: '02:30', end: '10:00', counterparts: 'America/Los_Angeles' });
    expect([momentsOf(content), told(content)[1]]).toEqual([
      { start: '2020-11-01T02:30:00-08:00', end: '2020-11-01T10:00:00-08:00' },
      '2020-11-01 02:30 – 2020-11-01 10:00',
    ]);
  });

  test('a time that comes twice on the other clock is known', () => {
    const content = eventOn('2020-11-01', {
      start: '07:30',
      end: '10:00',
      delegation: 'America/Los_Angeles',
      counterparts: 'Europe/Paris',
    });
    expect([told(content)[0], clocksOf(content)[0].start.isRepeated, clocksOf(content)[0].end]).toEqual([
      '2020-10-31 23:30 – 2020-11-01 01:00',
      false,
      { date: '2020-11-01', time: '01:00', offset: '-08:00', isRepeated: true },
    ]);
  });
});

describe('whose clock the listed hours are on', () => {
  test('that of the side of the host', () => {
    expect(momentsOf(eventOn('2020-06-04', { host: 'alder-house' })).start).toBe('2020-06-04T13:00:00+02:00');
  });

  test('without a host, that of the side whose place is the venue’s', () => {
    const content = eventOn('2020-06-04', { host: 'nobody' });
    const { event } = content;
    const moved = { ...content, event: { ...event, venue: { ...event.venue, place: 'alba-harbour' } } };
    expect([momentsOf(content).start, momentsOf(moved).start]).toEqual([
      '2020-06-04T13:00:00+03:00',
      '2020-06-04T13:00:00+02:00',
    ]);
  });
});

describe('the clocks of the two sides', () => {
  test('the delegation comes first, an hour behind', () => {
    expect(clocksOf(eventOn('2020-06-04')).map(({ side }) => side)).toEqual(['delegation', 'counterparts']);
    expect(told(eventOn('2020-06-04'))).toEqual([
      '2020-06-04 12:00 – 2020-06-04 16:00',
      '2020-06-04 13:00 – 2020-06-04 17:00',
    ]);
  });

  test('where only one side has changed its clocks they stand closer', () => {
    const content = eventOn('2020-03-20', { delegation: 'America/New_York', counterparts: 'Europe/Paris' });
    expect(told(content)[0]).toBe('2020-03-20 08:00 – 2020-03-20 12:00');
  });

  test('far in the east it is the next day', () => {
    const content = eventOn('2020-06-04', { delegation: 'Asia/Tokyo', counterparts: 'America/Lima' });
    expect(told(content)[0]).toBe('2020-06-05 03:00 – 2020-06-05 07:00');
  });

  test('far in the west it is the day before', () => {
    const content = eventOn('2020-06-04', { delegation: 'America/Lima', counterparts: 'Asia/Tokyo' });
    expect(told(content)[0]).toBe('2020-06-03 23:00 – 2020-06-04 03:00');
  });

  test('past midnight the end is on the last day', () => {
    expect(told(eventOn('2020-06-04', { start: '22:00', end: '00:30', lastDay: '2020-06-05' }))).toEqual([
      '2020-06-04 21:00 – 2020-06-04 23:30',
      '2020-06-04 22:00 – 2020-06-05 00:30',
    ]);
  });
});
