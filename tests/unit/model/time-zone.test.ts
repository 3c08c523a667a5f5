import { describe, expect, test } from 'vitest';
import { clockOf, momentsAt, wholeHours } from '../../../src/model/time-zone.ts';

const momentsIn = (timeZone: string, date: string, time: string) =>
  momentsAt(date, time, clockOf(timeZone)).map((at) => new Date(at).toISOString());

describe('what a clock shows', () => {
  test.each([
    ['Europe/Helsinki', { date: '2020-06-05', time: '01:30', offset: '+03:00' }],
    ['Asia/Kathmandu', { date: '2020-06-05', time: '04:15', offset: '+05:45' }],
    ['America/Lima', { date: '2020-06-04', time: '17:30', offset: '-05:00' }],
    ['Africa/Abidjan', { date: '2020-06-04', time: '22:30', offset: '+00:00' }],
  ])('in %s', (timeZone, reading) => {
    expect(clockOf(timeZone)(Date.UTC(2020, 5, 4, 22, 30))).toEqual(reading);
  });
});

describe('the moments at which a clock shows a time', () => {
  test('most times come once', () => {
    expect(momentsIn('Europe/Helsinki', '2020-06-04', '13:00')).toEqual(['2020-06-04T10:00:00.000Z']);
  });

  test('a time in the gap of spring never comes', () => {
    expect(momentsIn('America/New_York', '2007-03-11', '02:30')).toEqual([]);
  });

  test('a time of the hour that is repeated in autumn comes twice, first by summer time', () => {
    expect(momentsIn('America/New_York', '2007-11-04', '01:30')).toEqual([
      '2007-11-04T05:30:00.000Z',
      '2007-11-04T06:30:00.000Z',
    ]);
  });

  test('on the morning of the day when the clocks change, the old offset holds', () => {
    expect(momentsIn('Europe/Paris', '2020-10-25', '00:30')).toEqual(['2020-10-24T22:30:00.000Z']);
  });

  test('east of the date line a zone may leave out a day', () => {
    expect(momentsIn('Pacific/Apia', '2011-12-30', '12:00')).toEqual([]);
  });
});

describe('the whole hours of a clock', () => {
  const [from, to] = [Date.UTC(2007, 10, 4, 4, 30), Date.UTC(2007, 10, 4, 7)];
  const hoursIn = (timeZone: string, every = 1) =>
    wholeHours(from, to, every, clockOf(timeZone)).map(({ reading }) => reading.time);

  test('where it is put back, one comes twice', () => {
    expect(hoursIn('America/New_York')).toEqual(['01:00', '01:00', '02:00']);
  });

  test('in a zone of three quarters they come at a quarter past', () => {
    expect(hoursIn('Asia/Kathmandu')).toEqual(['11:00', '12:00']);
  });

  test('those of every third are counted from midnight', () => {
    expect(hoursIn('Europe/Helsinki', 3)).toEqual(['09:00']);
  });
});
