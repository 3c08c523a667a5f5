import { describe, expect, test } from 'vitest';
import { badgeSize, drawBadge } from '../../../src/drawings/badge.ts';
import { toSvg } from '../../../src/drawings/drawing.ts';

const alder = { name: 'Alder House', siteName: 'Alba–Borea', side: 'delegation' } as const;

describe('the size of a badge', () => {
  test('it is as wide as its name', () => {
    expect(badgeSize(alder)).toEqual({ width: 171, height: 52 });
  });

  test('it is as wide as the name of the site where that is longer', () => {
    expect(badgeSize({ ...alder, name: 'A' }).width).toBe(137);
  });
});

describe('the badge of a long name', () => {
  const name =
    'Joint Council of the Reef Wardens, Lagoon Pilots and Tide Readers of the Bay and of Its Neighbouring Smaller Islands';
  const long = { ...alder, name };

  test('it is higher, not ever wider', () => {
    expect(badgeSize(long)).toEqual({ width: 393, height: 118 });
  });

  test('its name stands on lines of their own, no word lost', () => {
    const lines = [...toSvg(drawBadge(long, 'light')).matchAll(/textLength="\d+"[^>]*>([^<]+)</g)];
    expect([lines.length, lines.map(([, words]) => words).join(' ')]).toEqual([4, name]);
  });

  test('a word too long for a line is set smaller', () => {
    expect(
      badgeSize({ ...alder, name: 'Lentokonesuihkuturbiinimoottoriapumekaanikkoaliupseerioppilas' }).width,
    ).toBeLessThan(426);
  });
});

describe('a badge', () => {
  const badge = toSvg(drawBadge(alder, 'light'));

  test('it is an image of its own, of the size that is told', () => {
    expect(badge).toMatch(
      /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 171 52" width="171" height="52" role="img"/,
    );
  });

  test('its title says what it is', () => {
    expect(badge).toContain('<title>Alder House · Alba–Borea</title>');
  });

  test('it shows the name of the organisation and that of the site', () => {
    expect([...badge.matchAll(/>([^<]+)<\/text>/g)].map(([, words]) => words)).toEqual(['Alder House', 'Alba–Borea']);
  });

  test('its name is held to the width that was reckoned for it', () => {
    expect(badge).toContain('textLength="107" lengthAdjust="spacingAndGlyphs">Alder House<');
  });

  test('it carries the mark of its side', () => {
    const north = toSvg(drawBadge({ ...alder, side: 'counterparts' }, 'light'));
    expect([badge.includes('<circle'), north.includes('<rect')]).toEqual([true, true]);
  });

  test('on a dark page it has the dark colours', () => {
    expect([...toSvg(drawBadge(alder, 'dark')).matchAll(/fill="(#\w+)"/g)].map(([, colour]) => colour)).toEqual([
      '#0f171e',
      '#ff9d73',
      '#ece8df',
      '#a3afb9',
    ]);
  });

  test('a name in another language says in which', () => {
    expect(toSvg(drawBadge({ ...alder, lang: 'en' }, 'light'))).toContain('xml:lang="en"');
  });

  test('a name that could be markup is escaped', () => {
    expect(toSvg(drawBadge({ ...alder, name: 'Alder <b> & co' }, 'light'))).toContain(
      '>Alder &#x3C;b> &#x26; co</text>',
    );
  });
});
