import type { Polygon } from 'geojson';
import { describe, expect, test } from 'vitest';
import { toSvg } from '../../../src/drawings/drawing.ts';
import { extentOf } from '../../../src/drawings/extent.ts';
import type { Country, World } from '../../../src/drawings/land.ts';
import { drawMap, greatCircle, type Pole } from '../../../src/drawings/map.ts';
import { widthOf } from '../../../src/drawings/typeface.ts';
import { drawnAs, outlineOf, pointsOf, smallestOf, textsIn, wordsIn } from '../../support/drawn.ts';

const alba: Pole = { side: 'delegation', name: 'Alba', note: '43° N', longitude: 5, latitude: 43 };
const borea: Pole = { side: 'counterparts', name: 'Borea', note: '60° N', longitude: 25, latitude: 60 };

type Square = Country & { geometry: Polygon };

/** A square country. */
function country(name: string, west: number, south: number, east: number, north: number): Square {
  const corners = [
    [west, south],
    [west, north],
    [east, north],
    [east, south],
    [west, south],
  ];
  return { type: 'Feature', properties: { name }, geometry: { type: 'Polygon', coordinates: [corners] } };
}

/** A world of these countries, without borders. */
const worldOf = (...countries: Square[]): World => ({
  land: { type: 'MultiPolygon', coordinates: countries.map(({ geometry }) => geometry.coordinates) },
  countries,
});

const south = country('South', 0, 40, 8, 48);
const between = country('Between', 10, 48, 18, 54);
const north = country('North', 20, 58, 30, 68);
const farAway = country('Far away', 100, -40, 120, -20);
const map = drawMap([alba, borea], worldOf(south, between, north, farAway), 'From Alba to Borea');

describe('the shortest way over the globe', () => {
  test('it begins at one end and ends at the other', () => {
    const way = greatCircle([5, 43], [25, 60]);
    expect([way[0], way[2]].map((point) => point.map((degrees) => Number(degrees.toFixed(6))))).toEqual([
      [5, 43],
      [25, 60],
    ]);
  });

  test('between two points of one northern latitude it bulges to the north', () => {
    const way = greatCircle([0, 50], [40, 50]);
    expect(way[1].map((degrees) => Number(degrees.toFixed(2)))).toEqual([20, 51.74]);
  });
});

describe('the map', () => {
  test('it is one picture with a text alternative', () => {
    expect([map.tagName, map.properties.role, map.properties.ariaLabel]).toEqual(['svg', 'img', 'From Alba to Borea']);
  });

  test('the country of each pole is tinted in the colour of its side', () => {
    const colours = (['tint-delegation', 'tint-counterparts'] as const).map((kind) => drawnAs(map, kind).length);
    expect(colours).toEqual([1, 1]);
  });

  test('without the country of a pole there is no tint of its side', () => {
    expect(drawnAs(drawMap([alba, borea], worldOf(between, north), ''), 'tint-delegation')).toEqual([]);
  });

  test('the tint of a side covers the whole of its country', () => {
    const xs = drawnAs(map, 'tint-delegation')
      .flatMap(pointsOf)
      .map(([x]) => x);
    expect([Math.min(...xs) < 60, Math.max(...xs) > 130]).toEqual([true, true]);
  });

  test('a pole that lies just off the coast still tints its country', () => {
    const offshore = drawMap([{ ...alba, longitude: 8.3 }, borea], worldOf(south, north), '');
    expect(drawnAs(offshore, 'tint-delegation')).toHaveLength(1);
  });

  test('a pole far from the coast tints nothing', () => {
    const atSea = drawMap([{ ...alba, longitude: 9 }, borea], worldOf(south, north), '');
    expect(drawnAs(atSea, 'tint-delegation')).toEqual([]);
  });

  test('a pole close to a border tints the country that holds it, and not its neighbour', () => {
    const border = drawMap(
      [{ ...alba, longitude: 7.9 }, borea],
      worldOf(country('Neighbour', 8, 40, 12, 48), south),
      '',
    );
    expect([drawnAs(border, 'tint-delegation').length, drawnAs(border, 'land').length]).toEqual([1, 1]);
  });

  test('two poles in one country share one tint', () => {
    const both = drawMap([alba, borea], worldOf(country('Union', 0, 40, 30, 65)), '');
    expect([...drawnAs(both, 'tint-delegation'), ...drawnAs(both, 'tint-counterparts')]).toHaveLength(1);
  });

  test('all land in the frame is one shape', () => {
    expect(drawnAs(map, 'land').map((land) => outlineOf(land).match(/M/g)?.length)).toEqual([3]);
  });

  test('countries outside the frame are not drawn', () => {
    expect(drawnAs(drawMap([alba, borea], worldOf(farAway), ''), 'land')).toEqual([]);
  });

  test('one arc joins the two poles', () => {
    const [arc, ...others] = drawnAs(map, 'arc').map(pointsOf);
    const [disc] = drawnAs(map, 'of-delegation');
    const [square] = drawnAs(map, 'of-counterparts');
    const centres = [
      [Math.round(Number(disc?.properties.cx)), Math.round(Number(disc?.properties.cy))],
      [Math.round(Number(square?.properties.x) + 7.5), Math.round(Number(square?.properties.y) + 7.5)],
    ];
    expect([others, arc?.at(0), arc?.at(-1)]).toEqual([[], ...centres]);
  });

  test('one circle of latitude runs through each pole', () => {
    expect(drawnAs(map, 'parallel')).toHaveLength(2);
  });

  test('each pole has its name and its latitude', () => {
    expect([wordsIn(map, 'label').map(({ words }) => words), wordsIn(map, 'small').map(({ words }) => words)]).toEqual([
      ['Alba', 'Borea'],
      ['43° N', '60° N'],
    ]);
  });

  test('the pole in the north stands above the pole in the south', () => {
    const [southern, northern] = wordsIn(map, 'label');
    expect(Number(northern?.y)).toBeLessThan(Number(southern?.y));
  });

  test('the pole in the east stands to the right', () => {
    const [western, eastern] = wordsIn(map, 'label');
    expect(Number(eastern?.x)).toBeGreaterThan(Number(western?.x));
  });

  test('the two poles stand as far from the edges, wherever on the globe they are', () => {
    const elsewhere = drawMap(
      [
        { ...alba, longitude: -70, latitude: 10 },
        { ...borea, longitude: -60, latitude: 40 },
      ],
      worldOf(),
      '',
    );
    const ys = wordsIn(elsewhere, 'label').map(({ y }) => Math.round(Number(y)));
    expect(ys).toEqual([543, 87]);
  });

  test('a name that could be markup is escaped', () => {
    const svg = toSvg(drawMap([{ ...alba, name: '<b> & c' }, borea], worldOf(), ''));
    expect(svg).toContain('>&#x3C;b> &#x26; c</text>');
  });
});

describe('the distance', () => {
  const drawn = drawMap([alba, borea], worldOf(), '', { distance: '2,290 km' });
  const [distance] = drawnAs(drawn, 'label').slice(-1);

  test('it stands along the line, over its middle', () => {
    expect([distance?.children, distance?.properties.textAnchor]).toEqual([
      [{ type: 'text', value: '2,290 km' }],
      'middle',
    ]);
    const way = drawnAs(drawn, 'arc').flatMap(pointsOf);
    const [[x1, y1], [x2, y2]] = [way.at(0) ?? [0, 0], way.at(-1) ?? [0, 0]];
    const [angle, x, y] =
      String(distance?.properties.transform)
        .match(/-?[\d.]+/g)
        ?.map(Number) ?? [];
    expect(angle).toBeCloseTo((Math.atan((y2 - y1) / (x2 - x1)) * 180) / Math.PI, 0);
    expect(Math.hypot(Number(x) - (x1 + x2) / 2, Number(y) - (y1 + y2) / 2)).toBeCloseTo(10, 0);
  });

  test('it is read from left to right, whichever side the delegation is on', () => {
    const turned = drawMap(
      [
        { ...alba, longitude: 25 },
        { ...borea, longitude: 5 },
      ],
      worldOf(),
      '',
      { distance: '2,290 km' },
    );
    const angles = [drawn, turned].map((tree) =>
      Number(/-?[\d.]+/.exec(String(drawnAs(tree, 'label').at(-1)?.properties.transform))?.[0]),
    );
    expect(angles.map((angle) => [Math.sign(angle), Math.abs(angle) <= 90])).toEqual([
      [-1, true],
      [1, true],
    ]);
  });
});

test('on a phone of 320 px, which the map fills, no word is smaller than 13 px', () => {
  expect(smallestOf(drawMap([alba, borea], worldOf(), '', { distance: '2,290 km' }), 320)).toBeGreaterThanOrEqual(13);
});

/** Where the words of a drawing are that are not turned, each line for itself. */
const framesOf = (drawn: typeof map) =>
  textsIn(drawn)
    .filter(({ properties }) => properties.transform === undefined)
    .map(({ children: [child], properties: { x, y, fontSize, textAnchor } }) => {
      const words = child?.type === 'text' ? child.value : '';
      const width = widthOf(words, Number(fontSize), 700);
      const left = Number(x) - { start: 0, middle: width / 2, end: width }[String(textAnchor) as 'start'];
      return { words, left, right: left + width, top: Number(y) - 0.7 * Number(fontSize), bottom: Number(y) };
    });

const marksOf = (drawn: typeof map) =>
  [drawnAs(drawn, 'of-delegation'), drawnAs(drawn, 'of-counterparts')]
    .flat()
    .map(({ properties: { cx, cy, x, y } }) => {
      const [left, top] = cx === undefined ? [Number(x), Number(y)] : [Number(cx) - 7.5, Number(cy) - 7.5];
      return { words: '', left, top, right: left + 15, bottom: top + 15 };
    });

type Frame = ReturnType<typeof framesOf>[number];
const meet = (a: Frame, b: Frame) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

describe('a map of poles anywhere', () => {
  const at = (latitude: number, longitude: number) => ({ latitude, longitude });
  const mapOf = (from: ReturnType<typeof at>, to: ReturnType<typeof at>, land: Square[] = [], distance?: string) =>
    drawMap(
      [
        { ...alba, ...from },
        { ...borea, ...to },
      ],
      worldOf(...land),
      '',
      distance === undefined ? {} : { distance },
    );
  const wayOn = (drawn: typeof map) => drawnAs(drawn, 'arc').flatMap(pointsOf);
  const isInFrame = ([x, y]: [number, number]) => x >= 0 && x <= 440 && y >= 0 && y <= 640;

  test.each([
    ['across the date line', at(35.7, 139.7), at(-12, -77)],
    ['across the date line, near', at(-14, -172), at(-18, 178)],
    ['over the pole', at(61, -150), at(70, 19)],
    ['from one latitude to the same', at(40, -4), at(40, 33)],
    ['along the equator', at(0, -20), at(0, 20)],
    ['down a meridian', at(60, 25), at(-34, 25)],
    ['to the other side of the globe', at(40.4, -3.7), at(-40.4, 176.3)],
    ['from pole to pole', at(90, 0), at(-90, 0)],
    ['across a strait', at(55.7, 12.6), at(55.6, 13)],
  ])('%s, the way is one line in the frame, from disc to square', (_, from, to) => {
    const drawn = mapOf(from, to);
    const [disc] = drawnAs(drawn, 'of-delegation');
    const [arc] = drawnAs(drawn, 'arc');
    const way = wayOn(drawn);
    expect(arc && outlineOf(arc).match(/M/g)).toHaveLength(1);
    expect(way.every(isInFrame)).toBe(true);
    expect(way[0]).toEqual([Math.round(Number(disc?.properties.cx)), Math.round(Number(disc?.properties.cy))]);
  });

  test.each([
    ['the delegation in the north', at(34, 35), at(-34, 18)],
    ['the delegation in the south', at(-34, 18), at(34, 35)],
    ['one latitude', at(40, -4), at(40, 33)],
    ['a strait between them', at(55.7, 12.6), at(55.6, 13)],
    ['a street between them', at(55.7, 12.6), at(55.7003, 12.6003)],
    ['one place', at(55.7, 12.6), at(55.7, 12.6)],
  ])('%s: no words cover others, nor a mark', (_, from, to) => {
    const drawn = mapOf(from, to, [], '1,830 km');
    expect(wordsIn(drawn).map(({ words }) => words)).toContain('1,830 km');
    const frames = [...framesOf(drawn), ...marksOf(drawn)];
    const pairs = frames.flatMap((frame, index) => frames.slice(0, index).map((other) => [frame, other] as const));
    const isOneMark = ([a, b]: (typeof pairs)[number]) => !a.words && !b.words;
    expect(pairs.filter((pair) => !isOneMark(pair) && meet(...pair))).toEqual([]);
  });

  test('two poles of one latitude share one circle of latitude', () => {
    expect(drawnAs(mapOf(at(40, -4), at(40, 33)), 'parallel')).toHaveLength(1);
  });

  test('circles of latitude run across the map, whatever its longitude', () => {
    const drawn = mapOf(at(35, 140), at(20, 150));
    expect(drawnAs(drawn, 'parallel').map((line) => pointsOf(line).some(([x]) => x > 400))).toEqual([true, true]);
  });

  test('near poles stand as close as the coast around them needs', () => {
    const [first, last] = [
      wayOn(mapOf(at(55.7, 12.6), at(55.6, 13))).at(0),
      wayOn(mapOf(at(55.7, 12.6), at(55.6, 13))).at(-1),
    ];
    expect([first, last]).toEqual([
      [157, 292],
      [283, 348],
    ]);
  });

  test('the globe shows its rim once it fits the frame', () => {
    expect([mapOf(at(35.7, 139.7), at(-12, -77)), map].map((drawn) => drawnAs(drawn, 'hairline').length)).toEqual([
      1, 0,
    ]);
  });

  test('names leave a margin at the edges, which a phone does not', () => {
    const frames = ['Boreansalo', 'Boreanin seutu', 'Borealaisten ranta'].flatMap((name) =>
      framesOf(drawMap([alba, { ...borea, name }], worldOf(), '', { distance: '2,290 km' })),
    );
    expect(Math.min(...frames.map(({ left }) => left))).toBeGreaterThanOrEqual(10);
    expect(Math.max(...frames.map(({ right }) => right))).toBeLessThanOrEqual(430);
  });

  test('a long name keeps within the frame', () => {
    const name = 'The harbour of Alba and of all the smaller harbours that lie around it along the coast of the bay';
    const { left, right } = extentOf(
      drawMap(
        [
          { ...alba, name },
          { ...borea, name },
        ],
        worldOf(),
        '',
      ),
    );
    expect([left, right]).toEqual([0, 440]);
  });
});
