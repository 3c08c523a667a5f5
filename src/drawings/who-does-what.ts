import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Side } from '../schemas/organisation.ts';
import { drawing, mark, words } from './drawing.ts';
import { fitLines, leading, type Lines } from './lines.ts';

/** An organisation and the fields it works in, by id. */
export type Worker = { side: Side; name: string; fields: readonly string[] };
export type NamedField = { id: string; name: string };

const width = 960;
/** Where names end and lines begin, on the left; the right is its mirror image. */
const names = 250;
const middle = width / 2;
const half = 128;

/** Names are as large as they fit into a row; rows grow until every name that can be is large enough to read. */
const sizes = { name: 18, field: 17, readable: 13 };
const rows = { least: 46, most: 130, gap: 6 };
const nameLines = (name: string, row: number) =>
  fitLines(name, { width: names - 18, height: row - rows.gap, weight: 700 }, sizes.name);
const fieldLines = (name: string, row: number) =>
  fitLines(name, { width: 2 * half - 16, height: row - rows.gap, weight: 400 }, sizes.field);

/** Fields in the middle; dotted lines lead to the delegation on the left and to the counterparts on the right. */
export function drawWhoDoesWhat(
  fields: readonly NamedField[],
  workers: readonly Worker[],
  alternative: string,
): Element {
  const row = rowFor(fields, workers);
  const height = Math.max(fields.length, ...countsBySide(workers)) * row + 20;
  const at = (index: number, count: number) => ((index + 0.5) * height) / count;
  const heightOf = new Map(fields.map(({ id }, index) => [id, at(index, fields.length)]));
  return drawing([width, height], alternative, [
    ...(['delegation', 'counterparts'] as const).flatMap((side) => {
      const own = workers
        .filter((worker) => worker.side === side)
        .sort((a, b) => centre(a, fields) - centre(b, fields));
      return own.flatMap(({ name, fields: ids }, index) => {
        const y = at(index, own.length);
        return [
          ...ids.flatMap((id) => tie(side, y, heightOf.get(id))),
          mark(side, edge(side, names), y, 13),
          ...inLines(nameLines(name, row), edge(side, names - 18), y, {
            anchor: side === 'delegation' ? 'end' : 'start',
            kind: 'label',
          }),
        ];
      });
    }),
    ...fields.flatMap(({ name }, index) =>
      inLines(fieldLines(name, row), middle, at(index, fields.length), { anchor: 'middle' }),
    ),
  ]);
}

/** The lowest row in which each name is readable, or as large as a word so long ever gets. */
function rowFor(fields: readonly NamedField[], workers: readonly Worker[]): number {
  const fits = [
    ...workers.map(
      ({ name }) =>
        (row: number) =>
          nameLines(name, row).size,
    ),
    ...fields.map(
      ({ name }) =>
        (row: number) =>
          fieldLines(name, row).size,
    ),
  ];
  return Math.max(
    ...fits.map((sizeIn) => {
      const enough = Math.min(sizes.readable, sizeIn(rows.most));
      let row = rows.least;
      while (sizeIn(row) < enough) row += 2;
      return row;
    }),
  );
}

/** Lines of words around a height. */
function inLines(
  { lines, size }: Lines,
  x: number,
  y: number,
  options: { anchor: 'start' | 'middle' | 'end'; kind?: 'label' },
): Element[] {
  const first = y + 6 - ((lines.length - 1) / 2) * leading * size;
  return lines.map((line, index) => words(line, x, first + index * leading * size, { ...options, size }));
}

/** Mean row of a worker’s fields: sorted by it, few lines cross. */
function centre({ fields: ids }: Worker, fields: readonly NamedField[]): number {
  return ids.reduce((sum, id) => sum + fields.findIndex((field) => field.id === id), 0) / ids.length;
}

const edge = (side: Side, x: number): number => (side === 'delegation' ? x : width - x);

function tie(side: Side, from: number, to: number | undefined): Element[] {
  if (to === undefined) return [];
  const [start, end] = [edge(side, names + 14), edge(side, middle - half)];
  const bend = (start + end) / 2;
  return [
    s('path', {
      class: `tie-${side}`,
      d: `M${start} ${Math.round(from)}C${bend} ${Math.round(from)} ${bend} ${Math.round(to)} ${end} ${Math.round(to)}`,
    }),
  ];
}

function countsBySide(workers: readonly Worker[]): number[] {
  return [...Map.groupBy(workers, ({ side }) => side).values()].map(({ length }) => length);
}
