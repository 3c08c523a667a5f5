import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Clock } from '../model/clocks.ts';
import { drawing, mark, words } from './drawing.ts';

/** One clock of the drawing: its hours, how they are written, and the place it shows. */
export type Row = Clock & { place: string; hours: string; tick: (hour: number) => string };

const width = 960;
const left = 190;
const right = 30;
const rowHeight = 92;

/**
 * The listed hours on two clocks, one above the other: the same moment stands on the same vertical.
 *
 * @param rows the delegation's clock first
 */
export function drawTimeline(rows: readonly [Row, Row], alternative: string): Element {
  const hours = rows.map(({ start, end }) => [hourOf(start), hourOf(end)] as const);
  const length = Math.max(...hours.map(([start, end]) => end - start));
  const step = (width - left - right) / (length + 2);
  const column = (index: number) => left + index * step;
  const children = rows.flatMap((row, index) => {
    const y = index * rowHeight + 46;
    const first = (hours[index]?.[0] ?? 0) - 1;
    return [
      mark(row.side, 10, y - 20, 13),
      words(row.place, 26, y - 14, { size: 18, kind: 'label' }),
      words(row.hours, 26, y + 8, { size: 15, kind: 'small' }),
      s('path', { class: 'hairline', d: `M${left - 20} ${y}H${width}` }),
      s('path', { class: `span tie-${row.side}`, d: `M${column(1)} ${y}H${column(length + 1)}` }),
      ...Array.from({ length: length + 3 }, (_, tick) => [
        s('path', { class: 'rule', d: `M${column(tick)} ${y - 5}v10` }),
        words(row.tick(first + tick), column(tick), y + 27, { size: 15, anchor: 'middle', kind: 'small' }),
      ]).flat(),
    ];
  });
  const joins = [1, length + 1].map((index) => s('path', { class: 'arc', d: `M${column(index)} 46v${rowHeight}` }));
  return drawing([width, rowHeight + 82], alternative, [...joins, ...children]);
}

const hourOf = (time: string): number => Number(time.slice(0, 2)) + Number(time.slice(3)) / 60;
