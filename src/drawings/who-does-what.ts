import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Side } from '../schemas/organisation.ts';
import { drawing, mark, words } from './drawing.ts';

/** An organisation and the fields it works in, by id. */
export type Worker = { side: Side; name: string; fields: readonly string[] };
export type NamedField = { id: string; name: string };

const width = 960;
const row = 46;
/** Where names end and lines begin, on the left; the right is its mirror image. */
const names = 250;
const middle = width / 2;
const half = 128;

/** Fields in the middle; dotted lines lead to the delegation on the left and to the counterparts on the right. */
export function drawWhoDoesWhat(
  fields: readonly NamedField[],
  workers: readonly Worker[],
  alternative: string,
): Element {
  const rows = Math.max(fields.length, ...countsBySide(workers));
  const height = rows * row + 20;
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
          words(name, edge(side, names - 18), y + 6, {
            size: 18,
            anchor: side === 'delegation' ? 'end' : 'start',
            kind: 'label',
          }),
        ];
      });
    }),
    ...fields.map(({ name }, index) =>
      words(name, middle, at(index, fields.length) + 6, { size: 17, anchor: 'middle' }),
    ),
  ]);
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
