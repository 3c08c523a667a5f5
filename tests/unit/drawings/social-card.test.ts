import type { Element } from 'hast';
import { describe, expect, test } from 'vitest';
import { drawSocialCard, type SocialCard } from '../../../src/drawings/social-card.ts';
import { cardAlternative, cardIds, socialCard } from '../../../src/drawings/social-cards.ts';
import { toSvg } from '../../../src/drawings/drawing.ts';
import { extentOf } from '../../../src/drawings/extent.ts';
import { contentOf } from '../../support/content-folder.ts';

const content = contentOf();
const plain: SocialCard = {
  title: 'A day of boats',
  siteName: 'Alba–Borea',
  dateline: '4 June 2020 · The Boat Hall, Lower Borea',
  latitudes: ['43°\u00a018′\u00a0N', '60°\u00a012′\u00a0N'],
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
      dateline: '4 juin 2020 · The Boat Hall, Lower Borea',
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
      'A day of boats · Boatyard · Alba–Borea · 4 June 2020 · The Boat Hall, Lower Borea',
    );
  });
});

describe('how a card is drawn', () => {
  const shapes = (card: SocialCard) => toSvg(drawSocialCard(card)).match(/<(circle|rect) /g);

  test('it is 1200 by 630', () => {
    expect(drawSocialCard(plain).properties.viewBox).toBe('0 0 1200 630');
  });

  test('a page has the two poles at its foot', () => {
    expect(shapes(plain)).toEqual(['<circle ', '<rect ']);
  });

  test('an organisation has the mark of its side before its name', () => {
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
