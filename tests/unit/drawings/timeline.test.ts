import { describe, expect, test } from 'vitest';
import { toSvg } from '../../../src/drawings/drawing.ts';
import { extentOf } from '../../../src/drawings/extent.ts';
import { drawTimeline, type Row, type Tick } from '../../../src/drawings/timeline.ts';
import { drawnAs, outlineOf, smallestOf, wordsIn } from '../../support/drawn.ts';

/** Hours of a ruler from one on, the first an hour before the beginning. */
const ticks = (first: number, count = 7): Tick[] =>
  Array.from({ length: count }, (_, index) => ({ at: index - 1, label: `${first + index} h` }));

const alba: Row = { side: 'delegation', place: 'Alba', hours: '12 h–16 h', ticks: ticks(11) };
const borea: Row = { side: 'counterparts', place: 'Borea', hours: '13 h–17 h', ticks: ticks(12) };
const span = { length: 4, around: 1 };
const wide = drawTimeline([alba, borea], span, 'wide', 'Two clocks');
const narrow = drawTimeline([alba, borea], span, 'narrow', 'Two clocks');

/** Hours that are written on a ruler, each with where it stands. */
const hoursOn = (drawing: typeof wide) =>
  wordsIn(drawing, 'small')
    .filter(({ words }) => /^\d+ h$/.test(words))
    .map(({ words, x }) => [words, x]);

describe.each([
  ['wide', wide],
  ['narrow', narrow],
])('the %s timeline', (_, timeline) => {
  test('it is one picture with a text alternative', () => {
    expect([timeline.properties.role, timeline.properties.ariaLabel]).toEqual(['img', 'Two clocks']);
  });

  test('the same moment stands on the same vertical on both clocks', () => {
    const hours = hoursOn(timeline);
    const half = hours.length / 2;
    expect(hours.slice(0, half).map(([, x]) => x)).toEqual(hours.slice(half).map(([, x]) => x));
  });

  test('both spans begin and end on the same verticals', () => {
    const [first, second] = ['span', 'tie-counterparts'].map((kind) => drawnAs(timeline, kind).map(outlineOf).at(0));
    expect(first?.replace(/ \d+H/, ' H')).toBe(second?.replace(/ \d+H/, ' H'));
  });

  test('two verticals join the clocks, at the beginning and at the end', () => {
    const [start, end] = /M(\d+) \d+H(\d+)/.exec(drawnAs(timeline, 'span').map(outlineOf).at(0) ?? '')?.slice(1) ?? [];
    const joins = drawnAs(timeline, 'arc').map((join) => /M(\d+) /.exec(outlineOf(join))?.[1]);
    expect(joins).toEqual([start, end]);
  });

  test('each clock has the name of its place and its hours', () => {
    const names = wordsIn(timeline, 'label').map(({ words }) => words);
    const hours = wordsIn(timeline, 'small').map(({ words }) => words);
    expect([names, hours.filter((words) => words.includes('–'))]).toEqual([
      ['Alba', 'Borea'],
      ['12 h–16 h', '13 h–17 h'],
    ]);
  });

  test('each clock has the mark of its side', () => {
    expect([drawnAs(timeline, 'of-delegation').length, drawnAs(timeline, 'of-counterparts').length]).toEqual([1, 1]);
  });
});

describe('the hours of the wide timeline', () => {
  test('they run from one hour before the beginning to one hour after the end', () => {
    expect(hoursOn(wide)).toEqual([
      ['11 h', 182],
      ['12 h', 289],
      ['13 h', 395],
      ['14 h', 502],
      ['15 h', 609],
      ['16 h', 715],
      ['17 h', 822],
      ['12 h', 182],
      ['13 h', 289],
      ['14 h', 395],
      ['15 h', 502],
      ['16 h', 609],
      ['17 h', 715],
      ['18 h', 822],
    ]);
  });

  test('the span of each side covers its listed hours', () => {
    expect(drawnAs(wide, 'span').map(outlineOf)).toEqual(['M289 40H715', 'M289 108H715']);
  });
});

describe('the days', () => {
  const [first, second] = [{ day: '4 June' }, { day: '5 June' }];
  const late: Row = {
    ...alba,
    ticks: alba.ticks.map((tick, index) => ({ ...tick, ...(index === 0 && first), ...(index === 3 && second) })),
  };
  const next: Row = { ...borea, ticks: borea.ticks.map((tick, index) => ({ ...tick, ...(index === 0 && second) })) };
  const [drawn, plain] = [drawTimeline([late, next], span, 'wide', ''), wide];
  const daysOn = (drawing: typeof wide) => wordsIn(drawing, 'small').filter(({ words }) => words.endsWith('June'));

  test('each stands over its first hour on the upper ruler, and under it on the lower', () => {
    expect(daysOn(drawn)).toEqual([
      { words: '4 June', x: 182, y: 26 },
      { words: '5 June', x: 502, y: 26 },
      { words: '5 June', x: 182, y: 170 },
    ]);
  });

  test('they make room for themselves', () => {
    expect([plain, drawn].map(({ properties }) => properties.viewBox)).toEqual(['0 0 848 148', '0 0 848 184']);
  });

  test('a day whose hours before midnight leave it no room is left out', () => {
    const midnight: Row = {
      ...alba,
      ticks: alba.ticks.map((tick, index) => ({ ...tick, ...(index === 0 && first), ...(index === 1 && second) })),
    };
    const days = daysOn(drawTimeline([midnight, borea], span, 'narrow', ''));
    expect(days.map(({ words }) => words)).toEqual(['5 June']);
  });
});

describe.each(['wide', 'narrow'] as const)('a place with a long name on the %s timeline', (layout) => {
  const place = 'The harbour of Alba and of all the smaller harbours that lie around it along the coast of the bay';
  const { properties } = drawTimeline([{ ...alba, place }, borea], span, layout, '');
  const drawing = drawTimeline([{ ...alba, place }, borea], span, layout, '');

  test('it keeps its words within the drawing', () => {
    const { left, right } = extentOf(drawing);
    expect([left, right]).toEqual([0, Number(String(properties.viewBox).split(' ')[2])]);
  });
});

describe('the narrow timeline', () => {
  const inFull = (row: Row): Row => ({
    ...row,
    ticks: row.ticks.map(({ at, label }) => ({ at, label: `klo ${label}` })),
  });
  const long = drawTimeline([inFull(alba), inFull(borea)], span, 'narrow', '');

  test('writes every hour that has room', () => {
    expect(hoursOn(narrow)).toHaveLength(14);
  });

  test('writes every second hour where they are longer, the beginning and the end included', () => {
    const hours = wordsIn(long, 'small').filter(({ words }) => words.startsWith('klo'));
    expect(hours.map(({ words }) => words.slice(4))).toEqual(['12 h', '14 h', '16 h', '13 h', '15 h', '17 h']);
  });

  test('marks the hours that it does not write', () => {
    expect(drawnAs(long, 'rule').map((rule) => outlineOf(rule).match(/M/g)?.length)).toEqual([7, 7]);
  });
});

test.each([
  ['wide', wide, 736],
  ['narrow', narrow, 280],
])(
  'no word of the %s timeline is smaller than 13 px where it is shown as narrow as it may be',
  (_, drawn, narrowest) => {
    expect(smallestOf(drawn, narrowest)).toBeGreaterThanOrEqual(13);
  },
);

test('a place that could be markup is escaped', () => {
  expect(toSvg(drawTimeline([{ ...alba, place: 'Alba <b> & co' }, borea], span, 'wide', ''))).toContain(
    '>Alba &#x3C;b> &#x26; co</text>',
  );
});
