import { describe, expect, test } from 'vitest';
import { clocksOf, momentsOf } from '../../../src/model/clocks.ts';
import type { Event } from '../../../src/schemas/event.ts';
import { contentOf } from '../../support/content-folder.ts';

/** The event of the fixture on another day, at other hours or in other time zones. */
function eventOn(
  date: string,
  { start = '13:00', end = '17:00', delegation = 'Europe/Paris', counterparts = 'Europe/Helsinki' } = {},
): Event {
  const { event } = contentOf();
  return {
    ...event,
    date: { ...event.date, value: date },
    hours: { ...event.hours, start, end },
    sides: {
      delegation: { ...event.sides.delegation, timeZone: delegation },
      counterparts: { ...event.sides.counterparts, timeZone: counterparts },
    },
  };
}

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

describe('the clocks of the two sides', () => {
  test('the delegation comes first, an hour behind', () => {
    expect(clocksOf(eventOn('2020-06-04'))).toEqual([
      { side: 'delegation', start: '12:00', end: '16:00' },
      { side: 'counterparts', start: '13:00', end: '17:00' },
    ]);
  });

  test('in winter the two clocks stand as far apart', () => {
    expect(clocksOf(eventOn('2020-12-04')).map(({ start }) => start)).toEqual(['12:00', '13:00']);
  });

  test('where only one side has changed its clocks they stand closer', () => {
    const event = eventOn('2020-03-20', { delegation: 'America/New_York', counterparts: 'Europe/Paris' });
    expect(clocksOf(event).map(({ start }) => start)).toEqual(['08:00', '13:00']);
  });

  test('hours before ten have two digits', () => {
    expect(clocksOf(eventOn('2020-06-04', { start: '09:30' })).map(({ start }) => start)).toEqual(['08:30', '09:30']);
  });

  test('midnight is 00:00', () => {
    expect(clocksOf(eventOn('2020-06-04', { start: '01:00' })).map(({ start }) => start)).toEqual(['00:00', '01:00']);
  });
});
