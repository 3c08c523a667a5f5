import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Run } from '../model/title.ts';
import type { Side } from '../schemas/organisation.ts';
import { mark } from './drawing.ts';
import { fitLines, leading } from './lines.ts';
import { palettes } from './palette.ts';
import { widthOf, type Weight } from './typeface.ts';

/** What a social card says; every word typeset. */
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
  /** The latitudes of both poles, the delegation's first. */
  latitudes: [string, string];
};

/** Size in pixels, as Open Graph and others want it. */
export const cardSize = { width: 1200, height: 630 };

const colours = palettes.light;
const margin = 72;
const inner = cardSize.width - 2 * margin;
/** Room between the line at the head and the line at the foot. */
const middle = { top: 146, bottom: 498 };
const noteSize = 38;
/** The mark before the name of an organisation, with the gap after it, in font sizes. */
const beforeName = 0.9;

/** The card that is shown when a page is shared: its title, as large as it fits, between the name of the site and the two poles. */
export function drawSocialCard(card: SocialCard): Element {
  const { width, height } = cardSize;
  return s(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${height}`, fontFamily: 'Finlandica' },
    [s('path', { fill: colours.paper, d: `M0 0h${width}v${height}H0z` }), ...head(card), ...body(card), ...foot(card)],
  );
}

function head({ siteName, dateline }: SocialCard): Element[] {
  const name = fitLines(siteName, { width: inner / 2, height: 40, weight: 700 }, 34);
  const taken = Math.max(...name.lines.map((line) => widthOf(line, name.size, 700)));
  const date = fitLines(dateline, { width: inner - taken - margin / 2, height: 40, weight: 400 }, 30);
  return [
    words(name.lines.join(' '), margin, 104, name.size, 700),
    words(date.lines.join(' '), cardSize.width - margin, 104, date.size, 400, 'end'),
  ];
}

function body({ title, runsOf = oneRun, side, note }: SocialCard): Element[] {
  const noteLines = note
    ? fitLines(note, { width: inner, height: 2 * leading * noteSize, weight: 400 }, noteSize)
    : undefined;
  const noteHeight = noteLines ? noteLines.lines.length * leading * noteLines.size + noteSize / 2 : 0;
  const room = middle.bottom - middle.top - noteHeight;
  const largest = 120;
  const indent = side ? beforeName * largest : 0;
  const { lines, size } = fitLines(title, { width: inner - indent, height: room, weight: 700 }, largest);
  const left = margin + (side ? beforeName * size : 0);
  const top = middle.top + (room - lines.length * leading * size) / 2;
  const baseline = (index: number) => top + (index + 0.82) * leading * size;
  return [
    ...(side
      ? [s('g', { fill: colours[side] }, [mark(side, margin + 0.31 * size, baseline(0) - 0.32 * size, 0.62 * size)])]
      : []),
    ...lines.map((line, index) =>
      s(
        'text',
        {
          x: left,
          y: baseline(index),
          fontSize: size,
          fontWeight: 700,
          letterSpacing: -0.02 * size,
          fill: colours.ink,
        },
        runsOf(line).map((run) => (run.side ? s('tspan', { fill: colours[run.side] }, run.words) : run.words)),
      ),
    ),
    ...(noteLines?.lines ?? []).map((line, index) =>
      words(
        line,
        left,
        baseline(lines.length - 1) + noteSize + (index + 0.5) * leading * noteSize,
        noteLines?.size ?? 0,
        400,
      ),
    ),
  ];
}

const oneRun = (words: string): Run[] => [{ words }];

function foot({ latitudes: [delegation, counterparts] }: SocialCard): Element[] {
  const [y, size, gap] = [548, 28, 40];
  const right = cardSize.width - margin;
  const start = margin + gap + widthOf(delegation, size, 400) + gap / 2;
  const end = right - gap - widthOf(counterparts, size, 400) - gap / 2;
  return [
    s('g', { fill: colours.delegation }, [mark('delegation', margin + 12, y, 24)]),
    words(delegation, margin + gap, y + 10, size, 400),
    s('path', {
      d: `M${start} ${y}H${end}`,
      stroke: colours.ink,
      strokeWidth: 4,
      strokeLinecap: 'round',
      strokeDasharray: '0 12',
    }),
    words(counterparts, right - gap, y + 10, size, 400, 'end'),
    s('g', { fill: colours.counterparts }, [mark('counterparts', right - 12, y, 24)]),
  ];
}

function words(text: string, x: number, y: number, size: number, weight: Weight, anchor?: 'end'): Element {
  const fill = weight === 700 ? colours.ink : colours.soft;
  return s('text', { x, y, fontSize: size, fontWeight: weight, textAnchor: anchor, fill }, text);
}
