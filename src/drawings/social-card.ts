import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Run } from '../model/title.ts';
import type { Side } from '../schemas/organisation.ts';
import { mark } from './drawing.ts';
import { fitLine, fitLines, leading } from './lines.ts';
import { palettes } from './palette.ts';
import { widthOf, type Weight } from './typeface.ts';

/** The words of a social card, typeset. */
export type SocialCard = {
  title: string;
  /** Splits a line of the title into runs, those of a side to be set in its colour; without it the line is one run. */
  runsOf?: (line: string) => Run[];
  /** The side of an organisation, for its mark. */
  side?: Side;
  /** A few words under the title. */
  note?: string;
  siteName: string;
  /** Date and venue. */
  dateline: string;
  /** The latitudes of both poles, the delegation’s first, and their distance. */
  latitudes: [string, string];
  distance: string;
};

/** Size in pixels for Open Graph and similar formats. */
export const cardSize = { width: 1200, height: 630 };

const colours = palettes.light;
const margin = 72;
const inner = cardSize.width - 2 * margin;
/** Room between the line at the head and the line at the foot. */
const middle = { top: 146, bottom: 498 };
/** The size of the note under a title, and of the mark over the name of an organisation, with the gap under it. */
const [noteSize, markSize, markGap] = [38, 48, 20];
/** Position of the picture (a map at the right edge, a diagram beside the name), and the width left for words. */
const pictures = {
  map: { x: 767, y: 0, width: 433, height: cardSize.height, words: 640 },
  diagram: { x: 610, y: middle.top - 14, width: 518, height: middle.bottom - middle.top + 14, words: 490 },
};

/**
 * The card of a page for shared links: its title, as large as fits, between the name of the site and the two poles.
 *
 * @param picture the map, beside the title of the event, or who does what, beside the name of an organisation
 */
export function drawSocialCard(card: SocialCard, picture?: Element): Element {
  const { width, height } = cardSize;
  const place = picture && pictures[card.side ? 'diagram' : 'map'];
  const hasMap = place === pictures.map;
  const room = place?.words ?? inner;
  return s(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${height}`, fontFamily: 'Finlandica' },
    [
      s('path', { fill: colours.paper, d: `M0 0h${width}v${height}H0z` }),
      ...(picture && place ? [fitted(picture, place)] : []),
      ...head(card, hasMap),
      ...body(card, room),
      ...(hasMap
        ? [words(card.dateline, margin, 558, fitLine(card.dateline, { width: room, weight: 400 }, 30), 400)]
        : foot(card)),
    ],
  );
}

/** A drawing in its rectangle, as large as fits. */
function fitted(picture: Element, { x, y, width, height }: (typeof pictures)['map']): Element {
  const [, , ownWidth = 1, ownHeight = 1] = String(picture.properties.viewBox).split(' ').map(Number);
  const scale = Math.min(width / ownWidth, height / ownHeight);
  const [left, top] = [x + (width - scale * ownWidth) / 2, y + (height - scale * ownHeight) / 2];
  return s('g', { class: 'drawing', transform: `translate(${left} ${top}) scale(${scale})` }, picture.children);
}

function head({ siteName, dateline }: SocialCard, isAlone: boolean): Element[] {
  const name = fitLines(siteName, { width: inner / 2, height: 40, weight: 700 }, 34);
  const taken = Math.max(...name.lines.map((line) => widthOf(line, name.size, 700)));
  const date = fitLines(dateline, { width: inner - taken - margin / 2, height: 40, weight: 400 }, 30);
  return [
    words(name.lines.join(' '), margin, 104, name.size, 700),
    ...(isAlone ? [] : [words(date.lines.join(' '), cardSize.width - margin, 104, date.size, 400, 'end')]),
  ];
}

/** The title, vertically centred, with the mark of an organisation above and the note below. */
function body({ title, runsOf = oneRun, side, note }: SocialCard, width: number): Element[] {
  const noteLines = fitLines(note ?? '', { width, height: 3 * leading * noteSize, weight: 400 }, noteSize);
  const noteHeight = note ? noteLines.lines.length * leading * noteLines.size + noteSize / 2 : 0;
  const markHeight = side ? markSize + markGap : 0;
  const room = middle.bottom - middle.top - noteHeight - markHeight;
  const { lines, size } = fitLines(title, { width, height: room, weight: 700 }, 120);
  const top = middle.top + (room - lines.length * leading * size) / 2;
  const baseline = (index: number) => top + markHeight + (index + 0.82) * leading * size;
  return [
    ...(side
      ? [s('g', { fill: colours[side] }, [mark(side, margin + markSize / 2, top + markSize / 2, markSize)])]
      : []),
    ...lines.map((line, index) =>
      s(
        'text',
        {
          x: margin,
          y: baseline(index),
          fontSize: size,
          fontWeight: 700,
          letterSpacing: -0.02 * size,
          fill: colours.ink,
        },
        runsOf(line).map((run) => (run.side ? s('tspan', { fill: colours[run.side] }, run.words) : run.words)),
      ),
    ),
    ...(note ? noteLines.lines : []).map((line, index) => {
      const y = baseline(lines.length - 1) + noteSize + (index + 0.5) * leading * noteLines.size;
      return words(line, margin, y, noteLines.size, 400);
    }),
  ];
}

const oneRun = (words: string): Run[] => [{ words }];

/** Both poles and their distance. */
function foot({ latitudes: [delegation, counterparts], distance }: SocialCard): Element[] {
  const [y, size, gap] = [548, 28, 40];
  const right = cardSize.width - margin;
  const start = margin + gap + widthOf(delegation, size, 400) + gap / 2;
  const end = right - gap - widthOf(counterparts, size, 400) - gap / 2;
  const centre = (start + end) / 2;
  const reach = widthOf(distance, size, 400) / 2 + gap / 2;
  return [
    s('g', { fill: colours.delegation }, [mark('delegation', margin + 12, y, 24)]),
    words(delegation, margin + gap, y + 10, size, 400),
    s('path', {
      d: `M${start} ${y}H${centre - reach}M${centre + reach} ${y}H${end}`,
      stroke: colours.ink,
      strokeWidth: 4,
      strokeLinecap: 'round',
      strokeDasharray: '0 12',
    }),
    words(distance, centre, y + 10, size, 400, 'middle'),
    words(counterparts, right - gap, y + 10, size, 400, 'end'),
    s('g', { fill: colours.counterparts }, [mark('counterparts', right - 12, y, 24)]),
  ];
}

function words(text: string, x: number, y: number, size: number, weight: Weight, anchor?: 'middle' | 'end'): Element {
  const fill = weight === 700 ? colours.ink : colours.soft;
  return s('text', { x, y, fontSize: size, fontWeight: weight, textAnchor: anchor, fill }, text);
}
