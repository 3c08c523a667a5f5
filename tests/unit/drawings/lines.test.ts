import { describe, expect, test } from 'vitest';
import { fitLines, leading } from '../../../src/drawings/lines.ts';
import { widthOf } from '../../../src/drawings/typeface.ts';

const room = { width: 1000, height: 300, weight: 700 } as const;

test('a short text stands on one line at the largest size', () => {
  expect(fitLines('Borealis', room, 100)).toEqual({ lines: ['Borealis'], size: 100 });
});

test('a longer text is broken into lines of about one length', () => {
  expect(fitLines('Nine houses of Alba expected in Borea', room, 100).lines).toEqual([
    'Nine houses of Alba',
    'expected in Borea',
  ]);
});

test('words that a no-break space joins stay together', () => {
  const { lines } = fitLines(
    'The programme of the long day of 29\u00a0September\u00a02009',
    { ...room, width: 700 },
    60,
  );
  expect(lines.at(-1)).toContain('29\u00a0September\u00a02009');
});

test('a name with a hyphen is not torn apart', () => {
  expect(fitLines('Alba-Borea: towards a day of boats', { ...room, width: 400 }, 80).lines).toContain('Alba-Borea:');
});

test('no words are lost', () => {
  const words = 'Nine houses of Alba were expected in Borea on a day of boats, ropes and sails';
  expect(fitLines(words, { ...room, width: 300 }, 100).lines.join(' ')).toBe(words);
});

describe.each([
  [
    'a title of ninety characters',
    'The announcement of the delegation of Alba to its many counterparts of Borea, step by step',
  ],
  ['one long word', 'Lentokonesuihkuturbiinimoottoriapumekaanikkoaliupseerioppilaskoulutuskeskus'],
  ['nothing but wide letters', 'MMMMMMMMMMMMMMMMMMMM WWWWWWWWWWWWWWWWWWWWWWWW'],
])('%s', (_, words) => {
  const { lines, size } = fitLines(words, room, 120);

  test('is not wider than its room', () => {
    expect(Math.max(...lines.map((line) => widthOf(line, size, 700)))).toBeLessThanOrEqual(1000);
  });

  test('is not higher than its room', () => {
    expect(lines.length * leading * size).toBeLessThanOrEqual(300);
  });
});
