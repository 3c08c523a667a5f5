import { describe, expect, test } from 'vitest';
import { toSvg } from '../../../src/drawings/drawing.ts';
import { extentOf } from '../../../src/drawings/extent.ts';
import { drawWhoDoesWhat, type Worker } from '../../../src/drawings/who-does-what.ts';
import { drawnAs, outlineOf, wordsIn } from '../../support/drawn.ts';

const fields = [
  { id: 'boats', name: 'Boats' },
  { id: 'ropes', name: 'Ropes' },
];
const alder: Worker = { side: 'delegation', name: 'Alder House', fields: ['boats', 'ropes'] };
const birch: Worker = { side: 'delegation', name: 'Birch Lab', fields: ['boats'] };
const borealis: Worker = { side: 'counterparts', name: 'Borealis', fields: ['boats'] };
const picture = drawWhoDoesWhat(fields, [alder, birch, borealis], 'Who does what');

/** Where something stands, by its words. */
const heightOf = (words: string, tree = picture) => wordsIn(tree).find((found) => found.words === words)?.y;

test('it is one picture with a text alternative', () => {
  expect([picture.properties.role, picture.properties.ariaLabel]).toEqual(['img', 'Who does what']);
});

describe('the lines', () => {
  test('there is one for each tie of an organisation to a field', () => {
    expect([drawnAs(picture, 'tie-delegation').length, drawnAs(picture, 'tie-counterparts').length]).toEqual([3, 1]);
  });

  test('those of the delegation come from the left, those of the counterparts from the right', () => {
    expect([...drawnAs(picture, 'tie-delegation'), ...drawnAs(picture, 'tie-counterparts')].map(outlineOf)).toEqual([
      'M264 28C308 28 308 28 352 28',
      'M264 84C308 84 308 28 352 28',
      'M264 84C308 84 308 84 352 84',
      'M696 56C652 56 652 28 608 28',
    ]);
  });

  test('a field that is not drawn has none', () => {
    const worker: Worker = { ...borealis, fields: ['boats', 'sails'] };
    expect(drawnAs(drawWhoDoesWhat(fields, [worker], ''), 'tie-counterparts')).toHaveLength(1);
  });
});

describe('the names', () => {
  test('every organisation and every field is named once', () => {
    expect(
      wordsIn(picture)
        .map(({ words }) => words)
        .sort(),
    ).toEqual(['Alder House', 'Birch Lab', 'Boats', 'Borealis', 'Ropes']);
  });

  test('the delegation stands on the left, the fields in the middle, the counterparts on the right', () => {
    const across = ['Alder House', 'Boats', 'Borealis'].map(
      (words) => wordsIn(picture).find((found) => found.words === words)?.x,
    );
    expect(across).toEqual([232, 480, 728]);
  });

  test('fields stand in their order', () => {
    expect([heightOf('Boats'), heightOf('Ropes')]).toEqual([34, 90]);
  });

  test('an organisation stands near its fields, so that few lines cross', () => {
    expect([heightOf('Birch Lab'), heightOf('Alder House')]).toEqual([34, 90]);
  });

  test('organisations with the same fields keep their order', () => {
    const twins = drawWhoDoesWhat(fields, [birch, { ...birch, name: 'Birch Annex' }], '');
    expect([heightOf('Birch Lab', twins), heightOf('Birch Annex', twins)]).toEqual([34, 90]);
  });

  test('each organisation has the mark of its side', () => {
    expect([drawnAs(picture, 'of-delegation').length, drawnAs(picture, 'of-counterparts').length]).toEqual([2, 1]);
  });

  test('a name that could be markup is escaped', () => {
    expect(toSvg(drawWhoDoesWhat(fields, [{ ...birch, name: 'Birch <b> & co' }], ''))).toContain(
      '>Birch &#x3C;b> &#x26; co</text>',
    );
  });
});

test.each([
  ['fields', fields, [alder, birch, borealis], '0 0 960 112'],
  ['organisations of one side', fields, [alder, birch, { ...birch, name: 'Birch Annex' }], '0 0 960 158'],
])('the picture is as high as its %s need', (_, rows, workers, viewBox) => {
  expect(drawWhoDoesWhat(rows, workers, '').properties.viewBox).toBe(viewBox);
});

describe('long names', () => {
  const name =
    'Joint Council of the Reef Wardens, Lagoon Pilots and Tide Readers of the Bay and of Its Neighbouring Smaller Islands';
  const long = drawWhoDoesWhat(
    [{ id: 'boats', name: 'Measurement of the thickness, drift and break-up of sea ice along inhabited coasts' }],
    [
      { ...alder, name },
      { ...borealis, name: 'Lentokonesuihkuturbiinimoottoriapumekaanikkoaliupseerioppilaskoulutuskeskus' },
      { ...borealis, name },
    ],
    '',
  );

  test('no word leaves the picture', () => {
    const { left, right, top, bottom } = extentOf(long);
    expect(`${left} ${top} ${right} ${bottom}`).toBe(long.properties.viewBox);
  });

  test('none is lost', () => {
    const left = wordsIn(long, 'label').filter(({ x }) => x === 232);
    expect(left.map(({ words }) => words).join(' ')).toBe(name);
  });

  test('the lines of neighbours do not touch', () => {
    const right = wordsIn(long, 'label').filter(({ x }) => x === 728);
    const gaps = right.slice(1).map(({ y }, index) => Number(y) - Number(right[index]?.y));
    expect(Math.min(...gaps)).toBeGreaterThan(13);
  });
});
