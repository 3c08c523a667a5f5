import { describe, expect, test } from 'vitest';
import { badgeSize, drawBadge, type BadgeWords } from '../../../src/drawings/badge.ts';
import { toSvg } from '../../../src/drawings/drawing.ts';

const alder: BadgeWords = { name: 'Alder House', role: 'Delegation · Alba–Borea 2020', side: 'delegation' };
const drawn = (badge: BadgeWords, scheme: 'light' | 'dark' = 'light') => toSvg(drawBadge(badge, scheme));

const titleOf = (badge: BadgeWords) => /<title>(.*?)<\/title>/.exec(drawn(badge))?.[1];

/** Where each line of words begins. */
const linesOf = (badge: BadgeWords) =>
  [...drawn(badge).matchAll(/translate\((\d+) (\d+)\)/g)].map(([, x, y]) => [x, y]);

describe('the size of a badge', () => {
  test('it is as wide as what stands under its name', () => {
    expect(badgeSize(alder)).toEqual({ width: 241, height: 52 });
  });

  test('it is as wide as its name where that is longer', () => {
    expect(badgeSize({ ...alder, role: 'Host' }).width).toBe(168);
  });
});

describe('the badge of a long name', () => {
  const name =
    'Joint Council of the Reef Wardens, Lagoon Pilots and Tide Readers of the Bay and of Its Neighbouring Smaller Islands';
  const long = { ...alder, name };

  test('it is higher, not ever wider', () => {
    expect(badgeSize(long)).toEqual({ width: 424, height: 92 });
  });

  test('its name stands on lines of their own', () => {
    expect(linesOf(long)).toEqual([
      ['46', '24'],
      ['46', '44'],
      ['46', '64'],
      ['46', '81'],
    ]);
  });

  test('a word too long for a line is set smaller', () => {
    expect(
      badgeSize({ ...alder, name: 'Lentokonesuihkuturbiinimoottoriapumekaanikkoaliupseerioppilas' }).width,
    ).toBeLessThan(426);
  });
});

describe('a badge', () => {
  test('it is an image of its own, of the size that is told', () => {
    expect(drawn(alder).split('>')[0]).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 241 52" width="241" height="52" role="img"',
    );
  });

  test('its title says what its shapes show', () => {
    expect(titleOf(alder)).toBe('Alder House · Delegation · Alba–Borea 2020');
  });

  test('its words are shapes, the same wherever they are shown', () => {
    expect(linesOf(alder)).toEqual([
      ['46', '24'],
      ['46', '41'],
    ]);
    expect(drawn(alder).match(/<text|font/g)).toBeNull();
  });

  test('each line of words fills the width that was reckoned for it', () => {
    const ends = [...drawn({ ...alder, role: 'l' }).matchAll(/ d="(M\d[^"]+)"/g)].map(([, d = '']) =>
      Math.max(...[...d.matchAll(/(-?[\d.]+) -?[\d.]+/g)].map(([, x]) => Number(x))),
    );
    expect(ends[0]).toBeGreaterThan(168 - 46 - 18 - 2);
    expect(ends[0]).toBeLessThanOrEqual(168 - 46 - 18);
  });

  test('a line with letters that the typeface lacks is text, held to the width that was reckoned', () => {
    expect(
      [...drawn({ ...alder, name: '北京 <b>' }).matchAll(/textLength="\d+"[^>]*>([^<]+)</g)].map(([, words]) => words),
    ).toEqual(['北京 &#x3C;b>']);
  });

  test('it carries the mark of its side', () => {
    const north = drawn({ ...alder, side: 'counterparts' });
    expect([drawn(alder).includes('<circle'), north.includes('<rect')]).toEqual([true, true]);
  });

  test('on a dark page it has the dark colours', () => {
    expect([...drawn(alder, 'dark').matchAll(/fill="(#\w+)"/g)].map(([, colour]) => colour)).toEqual([
      '#0f171e',
      '#ff9d73',
      '#ece8df',
      '#a3afb9',
    ]);
  });

  test('a name that could be markup is escaped', () => {
    expect(titleOf({ ...alder, name: 'Alder <b> & co' })).toMatch(/^Alder &#x3C;b> &#x26; co · /);
  });
});
