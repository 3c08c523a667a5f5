import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Clock } from '../model/clocks.ts';
import { drawing, mark, words } from './drawing.ts';

/** One clock of the drawing: its place, its hours as written, and how an hour is written. */
export type Row = Clock & { place: string; hours: string; tick: (hour: number) => string };

/** Room for the rulers; the narrow one sets the names above them, for a phone. */
const layouts = {
  wide: {
    width: 960,
    left: 190,
    right: 30,
    first: 40,
    between: 70,
    last: 40,
    names: { above: 0, below: 0, lines: 22 },
  },
  narrow: {
    width: 350,
    left: 14,
    right: 14,
    first: 72,
    between: 56,
    last: 72,
    names: { above: -48, below: 58, lines: 0 },
  },
} as const;
export type Layout = keyof typeof layouts;

/**
 * The listed hours on two clocks, one above the other: the same moment stands on the same vertical.
 *
 * @param rows the delegation's clock first
 */
export function drawTimeline(rows: readonly [Row, Row], layout: Layout, alternative: string): Element {
  const { width, left, right, first, between, last, names } = layouts[layout];
  const spans = rows.map(({ start, end }) => ({ start: hourOf(start), length: hourOf(end) - hourOf(start) }));
  const length = Math.max(...spans.map((span) => span.length));
  const column = (hour: number) => Math.round(left + (hour * (width - left - right)) / (length + 2));
  const line = (index: number) => first + index * between;
  const joins = [1, length + 1].map((hour) => s('path', { class: 'arc', d: `M${column(hour)} ${line(0)}v${between}` }));
  const rulers = rows.flatMap((row, index) => {
    const y = line(index);
    const firstHour = (spans[index]?.start ?? 0) - 1;
    const nameY = y + (index === 0 ? names.above : names.below);
    const nameWidth = names.lines > 0 ? 16 : 16 + row.place.length * 11;
    return [
      mark(row.side, 8, nameY - 6, 13),
      words(row.place, 24, nameY, { size: 18, kind: 'label' }),
      words(row.hours, 8 + nameWidth, nameY + names.lines, { size: 15, kind: 'small' }),
      s('path', { class: 'hairline', d: `M${column(0) - 10} ${y}H${width}` }),
      s('path', { class: `span tie-${row.side}`, d: `M${column(1)} ${y}H${column(length + 1)}` }),
      ...wholeHours(firstHour, firstHour + length + 2).flatMap((hour, tick) => {
        const x = column(hour - firstHour);
        const label = words(row.tick(hour), x, index === 0 ? y - 14 : y + 26, {
          size: 15,
          anchor: 'middle',
          kind: 'small',
        });
        return [
          s('path', { class: 'rule', d: `M${x} ${y - 5}v10` }),
          ...(layout === 'wide' || tick % 2 === 1 ? [label] : []),
        ];
      }),
    ];
  });
  return drawing([width, line(1) + last], alternative, [...joins, ...rulers]);
}

/** Hours on the hour between two times, both included. */
function wholeHours(from: number, to: number): number[] {
  return Array.from({ length: Math.floor(to) - Math.ceil(from) + 1 }, (_, index) => Math.ceil(from) + index);
}

const hourOf = (time: string): number => Number(time.slice(0, 2)) + Number(time.slice(3)) / 60;
