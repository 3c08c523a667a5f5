import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Side } from '../schemas/organisation.ts';
import { drawing, mark, words } from './drawing.ts';
import { fitLine, fitLines, leading } from './lines.ts';
import { widthOf } from './typeface.ts';

/** A full hour on a ruler: hours from the start, its label, and its date if it is another day. */
export type Tick = { at: number; label: string; day?: string | undefined };

/** One clock: its place, its hours in words, and its ruler. */
export type Row = { side: Side; place: string; hours: string; ticks: readonly Tick[] };

/** Duration of the event, and length of the ruler before and after it, in hours. */
export type Span = { length: number; around: number };

/**
 * Layouts: the smallest words are 13 px when the wide one is shown at 736 px, and the narrow one, with names above the rulers, at
 * 280 px.
 */
const layouts = {
  wide: {
    width: 848,
    left: 182,
    right: 26,
    first: 40,
    between: 68,
    last: 40,
    names: { above: 0, below: 0, lines: 22, width: 148, height: 39 },
  },
  narrow: {
    width: 320,
    left: 20,
    right: 20,
    first: 72,
    between: 56,
    last: 72,
    names: { above: -48, below: 58, lines: 0, width: 170, height: 20 },
  },
} as const;
export type Layout = keyof typeof layouts;

/** Size of hours and days, and what the line of days takes. */
const [small, dayLine] = [15, 18];

/**
 * The hours on two clocks, one above the other, aligned by instant.
 *
 * @param rows the delegation's clock first
 */
export function drawTimeline(rows: readonly [Row, Row], span: Span, layout: Layout, alternative: string): Element {
  const { width, left, right, first, between, last, names } = layouts[layout];
  const days = rows.some(({ ticks }) => ticks.some(({ day }) => day)) ? dayLine : 0;
  const column = (hour: number) =>
    Math.round(left + ((hour + span.around) * (width - left - right)) / (span.length + 2 * span.around));
  const line = (index: number) => first + days + index * between;
  const joins = [0, span.length].map((hour) =>
    s('path', { class: 'arc', d: `M${column(hour)} ${line(0)}v${between}` }),
  );
  const rulers = rows.flatMap(({ side, place, hours, ticks }, index) => {
    const y = line(index);
    const spacing = Math.abs(column(ticks[1]?.at ?? 0) - column(ticks[0]?.at ?? 0));
    const widest = Math.max(...ticks.map(({ label }) => widthOf(label, small, 400)));
    const every = Math.ceil((widest + small / 2) / Math.max(spacing, 1));
    const away = (distance: number) => (index === 0 ? y - 14 - distance : y + 26 + distance);
    const name = fitLines(place, { width: names.width, height: names.height, weight: 700 }, 18);
    const nameY = y + (index === 0 ? names.above - (names.above && days) : names.below + (names.below && days));
    const lineY = (each: number) => nameY - (name.lines.length - 1 - each) * leading * name.size;
    const hoursX = names.lines > 0 ? 24 : 36 + Math.max(...name.lines.map((each) => widthOf(each, name.size, 700)));
    const room = { width: (names.lines > 0 ? 24 + names.width : width) - hoursX, weight: 400 } as const;
    return [
      mark(side, 8, nameY - 6, 13),
      ...name.lines.map((each, number) => words(each, 24, lineY(number), { size: name.size, kind: 'label' })),
      words(hours, hoursX, nameY + names.lines, { size: fitLine(hours, room, small), kind: 'small' }),
      s('path', { class: 'hairline', d: `M${column(-span.around) - 10} ${y}H${width}` }),
      s('path', { class: `span tie-${side}`, d: `M${column(0)} ${y}H${column(span.length)}` }),
      s('path', { class: 'rule', d: ticks.map(({ at }) => `M${column(at)} ${y - 5}v10`).join('') }),
      ...ticks
        .filter((_, tick) => (tick + every - 1) % every === 0)
        .map(({ at, label }) => note(label, column(at), away(0))),
      ...daysOf(ticks, column, width).map(({ day, x }) => note(day, x, away(dayLine))),
    ];
  });
  return drawing([width, line(1) + last + days], alternative, [...joins, ...rulers]);
}

const note = (text: string, x: number, y: number): Element =>
  words(text, x, y, { size: small, anchor: 'middle', kind: 'small' });

/** The dates on a ruler; those that would overlap are left out, as are hours before midnight. */
function daysOf(ticks: readonly Tick[], column: (hour: number) => number, width: number) {
  const days = ticks.flatMap(({ at, day }) => {
    if (!day) return [];
    const half = widthOf(day, small, 400) / 2;
    return [{ day, half, x: Math.max(half, Math.min(column(at), Math.floor(width - half))) }];
  });
  return days.filter(({ x, half }, index) => {
    const next = days[index + 1];
    return !next || x + half + small / 2 <= next.x - next.half;
  });
}
