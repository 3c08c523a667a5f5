import { describe, expect, test } from 'vitest';
import { toSvg } from '../../../src/drawings/drawing.ts';
import { extentOf } from '../../../src/drawings/extent.ts';
import { drawWhoDoesWhat, type Worker } from '../../../src/drawings/who-does-what.ts';
import { drawnAs, outlineOf, smallestOf, textsIn, wordsIn } from '../../support/drawn.ts';

const fields = [
  { id: 'boats', name: 'Boats' },
  { id: 'ropes', name: 'Ropes' },
];
const alder: Worker = { id: 'alder', side: 'delegation', name: 'Alder House', fields: ['boats', 'ropes'] };
const birch: Worker = { id: 'birch', side: 'delegation', name: 'Birch Lab', fields: ['boats'] };
const borealis: Worker = { id: 'borealis', side: 'counterparts', name: 'Borealis', fields: ['boats'] };
const picture = drawWhoDoesWhat(fields, [alder, birch, borealis], 'Who does what');

/** Where something stands, by its words. */
const heightOf = (words: string, tree = picture) => wordsIn(tree).find((found) => found.words === words)?.y;

test('it is one picture with a text alternative', () => {
  expect([picture.properties.role, picture.properties.ariaLabel]).toEqual(['img', 'Who does what']);
});

describe('the lines', () => {
  test('those of the delegation come from the left, those of the counterparts from the right, and end at the word', () => {
    expect([...drawnAs(picture, 'tie-delegation'), ...drawnAs(picture, 'tie-counterparts')].map(outlineOf)).toEqual([
      'M264 28C355 28 355 28 446 28',
      'M264 84C355 84 355 28 446 28M264 84C355 84 355 84 445 84',
      'M696 56C605 56 605 28 514 28',
    ]);
  });

  test('a field that is not drawn has none', () => {
    const worker: Worker = { ...borealis, fields: ['boats', 'sails'] };
    expect(drawnAs(drawWhoDoesWhat(fields, [worker], ''), 'tie-counterparts')).toHaveLength(1);
  });
});

describe('the fields', () => {
  const kinds = (drawn: typeof picture) =>
    textsIn(drawn).flatMap(({ properties: { className, textAnchor } }) => (textAnchor === 'middle' ? [className] : []));

  test('those of both sides are set apart', () => {
    expect([kinds(picture), drawnAs(picture, 'highlighted').length]).toEqual([[['label'], ['label', 'small']], 1]);
  });

  test('an organisation without a field stands last, without a line', () => {
    const idle = { ...birch, fields: [] };
    const drawn = drawWhoDoesWhat(fields, [idle, alder], '');
    expect([heightOf('Alder House', drawn), heightOf('Birch Lab', drawn)]).toEqual([34, 90]);
    expect(drawnAs(drawn, 'tie-delegation')).toHaveLength(1);
  });
});

describe('the lines of one organisation', () => {
  const lit = drawWhoDoesWhat(fields, [alder, birch, borealis], '', { lit: 'birch' });
  const namesOf = (kind: string) => drawnAs(lit, kind).flatMap((group) => wordsIn(group).map(({ words }) => words));

  test('it is lit, and the others are pale', () => {
    expect([namesOf('lit'), namesOf('pale')]).toEqual([['Birch Lab'], ['Alder House', 'Borealis']]);
  });

  test('it is painted over the others', () => {
    const groups = lit.children.flatMap((child) => (child.type === 'element' && child.tagName === 'g' ? [child] : []));
    expect(groups.map(({ properties }) => properties.className)).toEqual([['pale'], ['pale'], ['lit']]);
  });

  test('its own fields are set apart, whoever else works in them', () => {
    const ofRopes = drawWhoDoesWhat(fields, [{ ...birch, fields: ['ropes'] }, borealis], '', { lit: 'birch' });
    const apart = wordsIn(ofRopes, 'label').filter(({ words }) => fields.some(({ name }) => name === words));
    expect(drawnAs(ofRopes, 'small').flatMap((text) => wordsIn(text).map(({ words }) => words))).toEqual(['Boats']);
    expect(apart.map(({ words }) => words)).toEqual(['Boats', 'Ropes']);
  });

  test('on a social card its marks and fields stand without names', () => {
    const card = drawWhoDoesWhat(fields, [alder, birch, borealis], '', { lit: 'birch', layout: 'card' });
    expect([wordsIn(card).map(({ words }) => words), drawnAs(card, 'of-delegation').length]).toEqual([
      ['Boats', 'Ropes'],
      2,
    ]);
  });
});

describe('names that are links', () => {
  const linked = drawWhoDoesWhat(fields, [{ ...alder, href: '../alder/' }, borealis], 'Who does what');

  test('each leads where it is told, its fields with its name', () => {
    expect(toSvg(linked)).toContain('<a href="../alder/" aria-label="Alder House, Boats, Ropes">');
  });

  test('a picture with links is a group, so that they are heard', () => {
    expect(linked.properties.role).toBe('group');
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

test('no word is smaller than 13 px where the picture is shown 832 px wide', () => {
  expect(smallestOf(picture, 832)).toBeGreaterThanOrEqual(13);
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
