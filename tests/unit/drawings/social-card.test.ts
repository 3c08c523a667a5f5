import type { Element } from 'hast';
import { describe, expect, test } from 'vitest';
import { drawing, toSvg } from '../../../src/drawings/drawing.ts';
import { extentOf } from '../../../src/drawings/extent.ts';
import { drawSocialCard, type SocialCard } from '../../../src/drawings/social-card.ts';
import { cardAlternative, cardIds, cardPicture, socialCard } from '../../../src/drawings/social-cards.ts';
import { widthOf } from '../../../src/drawings/typeface.ts';
import { contentOf } from '../../support/content-folder.ts';
import { drawnAs, textsIn, wordsIn } from '../../support/drawn.ts';

const content = contentOf();
const plainPage = drawing([1, 1], '', []);
const plain: SocialCard = {
  title: 'A day of boats',
  siteName: 'Alba–Borea',
  dateline: '4\u00a0June 2020 · The Boat Hall, Lower Borea',
  latitudes: ['43°\u00a018′\u00a0N', '60°\u00a012′\u00a0N'],
  distance: 'about 2,000\u00a0km',
};

describe('what a card says', () => {
  test('every page and every organisation has one', () => {
    expect(cardIds(content)).toEqual([
      ...['home', 'announcement', 'programme', 'delegation', 'counterparts', 'dialogue'],
      ...['press', 'partners', 'sources', 'search', 'about', 'alder-house', 'birch-lab', 'borealis'],
    ]);
  });

  test('that of a page has its title, the date and the venue, and both latitudes', () => {
    expect(socialCard(content, 'en', 'press')).toEqual({ ...plain, title: 'Page press (en)' });
  });

  test('that of an organisation has its name, what it is, and its side', () => {
    expect(socialCard(content, 'fr', 'borealis')).toMatchObject({
      title: 'Borealis',
      note: 'Armateur',
      side: 'counterparts',
      dateline: '4\u00a0juin 2020 · The Boat Hall, Lower Borea',
    });
  });

  test('that of the home page has the title as announced, its cities in their colours', () => {
    const card = socialCard(content, 'en', 'home');
    expect([card?.title, card?.note, card?.runsOf?.('From Alba')]).toEqual([
      'Alba-Borea: a day of boats',
      undefined,
      [{ words: 'From ' }, { words: 'Alba', side: 'delegation' }],
    ]);
  });

  test('in the other languages it says what the title means', () => {
    expect(socialCard(content, 'fi', 'home')).toMatchObject({ title: 'Alba-Borea: a day of boats', note: 'Venepäivä' });
  });

  test('an unknown id has none', () => {
    expect(socialCard(content, 'en', 'nobody')).toBeUndefined();
  });

  test('in words it is all that stands on it', () => {
    expect(cardAlternative({ ...plain, note: 'Boatyard' })).toBe(
      'A day of boats · Boatyard · Alba–Borea · 4\u00a0June 2020 · The Boat Hall, Lower Borea',
    );
  });
});

describe('what a card shows', () => {
  test('that of the home page has the map, with the distance', () => {
    expect(wordsIn(cardPicture(content, 'en', 'home') ?? plainPage).map(({ words }) => words)).toContain(
      '2,000\u00a0km',
    );
  });

  test('that of an organisation has who does what, its own lines lit', () => {
    const picture = cardPicture(content, 'en', 'birch-lab') ?? plainPage;
    expect(['lit', 'pale'].map((kind) => drawnAs(picture, kind).length)).toEqual([1, 2]);
  });

  test('that of an organisation without a field, and that of a page, has no picture', () => {
    const [first, ...others] = content.organisations;
    const idle = { ...content, organisations: [{ ...(first ?? others[0]), fields: [] }, ...others] } as typeof content;
    expect([cardPicture(idle, 'en', 'alder-house'), cardPicture(content, 'en', 'press')]).toEqual([
      undefined,
      undefined,
    ]);
  });
});

test('among more than 30 organisations, which would be drawn again for each, none has a picture', () => {
  const among = (count: number) => {
    const crowd = Array.from({ length: count }, (_, index) => content.organisations[index % 3]);
    return cardPicture({ ...content, organisations: crowd } as typeof content, 'en', 'birch-lab');
  };
  expect([among(30) === undefined, among(31)]).toEqual([false, undefined]);
});

describe('how a card is drawn', () => {
  const picture = (id: string) => cardPicture(content, 'en', id);
  const shapes = (card: SocialCard) => toSvg(drawSocialCard(card)).match(/<(circle|rect) /g);

  test('it is 1200 by 630', () => {
    expect(drawSocialCard(plain).properties.viewBox).toBe('0 0 1200 630');
  });

  test('a page has the two poles and their distance at its foot', () => {
    expect(shapes(plain)).toEqual(['<circle ', '<rect ']);
    expect(wordsIn(drawSocialCard(plain)).map(({ words }) => words)).toContain('about 2,000\u00a0km');
  });

  test('with a map, which has both poles, the foot has the date and the venue instead', () => {
    const own = { ...drawSocialCard(plain, picture('home')) };
    const foot = own.children.at(-1);
    expect(foot?.type === 'element' && wordsIn(foot)).toEqual([{ words: plain.dateline, x: 72, y: 558 }]);
  });

  test('a map fills the right edge from top to bottom, a diagram keeps to the middle', () => {
    const transforms = [
      drawSocialCard(plain, picture('home')),
      drawSocialCard({ ...plain, side: 'delegation' }, picture('birch-lab')),
    ].map((card) => drawnAs(card, 'drawing').map(({ properties }) => properties.transform));
    expect(transforms).toEqual([
      [expect.stringMatching(/^translate\(767 0\.\d+\) scale\(0\.984/)],
      [expect.stringMatching(/^translate\(6\d\d /)],
    ]);
  });

  test('a name beside a diagram keeps clear of it', () => {
    const card = drawSocialCard({ ...plain, title: 'STMicroelectronics', side: 'delegation' }, picture('birch-lab'));
    const [name] = textsIn(card).filter(
      ({ properties }) => String(properties.fontWeight) === '700' && Number(properties.y) > 150,
    );
    expect(72 + widthOf('STMicroelectronics', Number(name?.properties.fontSize), 700)).toBeLessThan(580);
  });

  test('an organisation has the mark of its side over its name', () => {
    expect([shapes({ ...plain, side: 'delegation' }), shapes({ ...plain, side: 'counterparts' })]).toEqual([
      ['<circle ', '<circle ', '<rect '],
      ['<rect ', '<circle ', '<rect '],
    ]);
  });

  test('a city is set in the colour of its side', () => {
    const runsOf = () => [{ words: 'Alba', side: 'delegation' as const }, { words: ' by day' }];
    expect(toSvg(drawSocialCard({ ...plain, title: 'Alba by day', runsOf }))).toContain(
      '<tspan fill="#b5431c">Alba</tspan> by day</text>',
    );
  });

  test.each<[string, Partial<SocialCard>]>([
    [
      'a long title',
      { title: 'What the delegation of Alba said of its counterparts of Borea on the first day of boats' },
    ],
    ['a long word', { title: 'Lentokonesuihkuturbiinimoottoriapumekaanikkoaliupseeri' }],
    [
      'a long name and a long note',
      {
        title: 'Finnish Boat And Rope Association',
        side: 'counterparts',
        note: 'An association of boats and ropes, to judge by its name alone, and of many other things that float',
      },
    ],
    [
      'a long site name and a long venue',
      {
        siteName: 'Alba Harbour and Country–Borea Bay and Islands',
        dateline: '29 September 2020 · The Hall of the Harbour Masters, Lower Borea upon the Bay',
      },
    ],
  ])('%s stays inside the margins', (_, words) => {
    const card = { ...drawSocialCard({ ...plain, ...words }), properties: { viewBox: '600 300 1 1' } };
    const { left, top, right, bottom } = extentOf(bold(card));
    expect([left >= 71, top >= 60, right <= 1129, bottom <= 570]).toEqual([true, true, true, true]);
  });
});

/** A card whose bold words are known as such to the measuring of drawings. */
function bold(element: Element): Element {
  const { properties, children } = element;
  return {
    ...element,
    properties: { ...properties, ...(String(properties.fontWeight) === '700' && { className: ['label'] }) },
    children: children.map((child) => (child.type === 'element' ? bold(child) : child)),
  };
}
