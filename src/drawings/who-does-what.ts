import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Side } from '../schemas/organisation.ts';
import { drawing, mark, words } from './drawing.ts';
import { fitLines, leading, type Lines } from './lines.ts';
import { widthOf } from './typeface.ts';

/** An organisation with the ids of its fields; with a URL, its name is a link. */
export type Worker = { id: string; side: Side; name: string; fields: readonly string[]; href?: string };
export type NamedField = { id: string; name: string };

/**
 * Layouts in user units: position of the marks of the delegation (mirrored for the counterparts), half the width for fields, height
 * of a row, font size. Social cards show marks without names, which would be too small to read.
 */
const layouts = {
  page: { width: 960, marks: 250, half: 128, row: { least: 46, most: 130 }, field: 17, mark: 13, hasNames: true },
  card: { width: 540, marks: 12, half: 184, row: { least: 50, most: 50 }, field: 27, mark: 20, hasNames: false },
} as const;
export type Layout = keyof typeof layouts;

/** Rows grow until each name is readable, or as large as its length allows. */
const sizes = { name: 18, readable: 15 };
/** Gaps: between lines, between a mark and its name, and around a field. */
const gaps = { rows: 6, name: 18, field: 12 };

/**
 * Fields in the middle, with dotted lines to the delegation on the left and the counterparts on the right. Fields of both sides are
 * highlighted.
 *
 * @param lit id of the organisation whose lines and fields are highlighted, while the others are pale
 */
export function drawWhoDoesWhat(
  fields: readonly NamedField[],
  workers: readonly Worker[],
  alternative: string,
  { lit, layout = 'page' }: { lit?: string; layout?: Layout } = {},
): Element {
  const { width, marks, mark: largestMark, hasNames } = layouts[layout];
  const bySide = Map.groupBy(workers, ({ side }) => side);
  const row = rowFor(fields, hasNames ? workers : [], layout);
  const height =
    Math.max(fields.length, ...(hasNames ? [...bySide.values()].map(({ length }) => length) : [])) * row + 20;
  const at = (index: number, count: number) => Math.round(((index + 0.5) * height) / count);
  const onSide = (side: Side, x: number) => (side === 'delegation' ? x : width - x);
  const isApart = ({ id }: NamedField) => {
    const own = workers.filter((worker) => worker.fields.includes(id));
    return lit === undefined ? new Set(own.map(({ side }) => side)).size > 1 : own.some((worker) => worker.id === lit);
  };
  const drawn = fields.map((field, index) => {
    const set = fieldLines(field.name, row, layout);
    const reach = Math.max(...set.lines.map((line) => widthOf(line, set.size, 700))) / 2 + gaps.field;
    return { ...field, ...set, y: at(index, fields.length), reach: Math.ceil(reach), isApart: isApart(field) };
  });
  const groups = [...bySide].flatMap(([side, own]) => {
    const size = Math.min(largestMark, (0.8 * height) / own.length);
    return own
      .toSorted((a, b) => centre(a, fields) - centre(b, fields))
      .map((worker, index) => {
        const y = at(index, own.length);
        const start = onSide(side, marks + 14);
        const ties = drawn
          .filter(({ id }) => worker.fields.includes(id))
          .map((field) => {
            const end = width / 2 + (side === 'delegation' ? -field.reach : field.reach);
            const bend = Math.round((start + end) / 2);
            return `M${start} ${y}C${bend} ${y} ${bend} ${field.y} ${end} ${field.y}`;
          });
        return group(worker, fields, lit, [
          ...(ties.length > 0 ? [s('path', { class: `tie-${side}`, d: ties.join('') })] : []),
          mark(side, onSide(side, marks), y, size),
          ...(hasNames
            ? inLines(nameLines(worker.name, row), onSide(side, marks - gaps.name), y, {
                anchor: side === 'delegation' ? 'end' : 'start',
                kind: 'label',
              })
            : []),
        ]);
      });
  });
  const names = drawn.flatMap(({ lines, size, y, reach, isApart: apart }) => {
    const high = lines.length * leading * size + 12;
    return [
      ...(apart
        ? [s('rect', { class: 'land', x: width / 2 - reach, y: y - high / 2, width: 2 * reach, height: high })]
        : []),
      ...inLines({ lines, size }, width / 2, y, { anchor: 'middle', kind: apart ? 'label' : 'label small' }),
    ];
  });
  const isLinked = workers.some(({ href }) => href !== undefined);
  return drawing([width, height], alternative, [...groups, ...names], isLinked ? 'group' : 'img');
}

/** The elements of an organisation; the label of its link includes its fields. */
function group(
  { id, name, href, fields: own }: Worker,
  fields: readonly NamedField[],
  lit: string | undefined,
  children: Element[],
): Element {
  const kind = lit !== undefined && (id === lit ? 'lit' : 'pale');
  if (href === undefined) return s('g', { class: kind }, children);
  const described = [name, fields.flatMap((field) => (own.includes(field.id) ? field.name : [])).join(', ')];
  return s('a', { class: kind, href, ariaLabel: described.filter((words) => words !== '').join(': ') }, children);
}

const nameLines = (name: string, row: number) => {
  const width = layouts.page.marks - gaps.name;
  return fitLines(name, { width, height: row - gaps.rows, weight: 700 }, sizes.name);
};

const fieldLines = (name: string, row: number, layout: Layout) => {
  const { half, field: largest } = layouts[layout];
  return fitLines(name, { width: 2 * (half - gaps.field), height: row - gaps.rows, weight: 700 }, largest);
};

/** The smallest row height at which each name is readable, or as large as its length allows. */
function rowFor(fields: readonly NamedField[], workers: readonly Worker[], layout: Layout): number {
  const { row: rows } = layouts[layout];
  const fits = [
    ...workers.map(
      ({ name }) =>
        (row: number) =>
          nameLines(name, row).size,
    ),
    ...fields.map(
      ({ name }) =>
        (row: number) =>
          fieldLines(name, row, layout).size,
    ),
  ];
  return Math.max(
    rows.least,
    ...fits.map((sizeIn) => {
      const enough = Math.min(sizes.readable, sizeIn(rows.most));
      let row: number = rows.least;
      while (sizeIn(row) < enough) row += 2;
      return row;
    }),
  );
}

/** Lines of words, vertically centred. */
function inLines(
  { lines, size }: Lines,
  x: number,
  y: number,
  options: { anchor: 'start' | 'middle' | 'end'; kind: 'label' | 'label small' },
): Element[] {
  const first = y + 0.34 * size - ((lines.length - 1) / 2) * leading * size;
  return lines.map((line, index) => words(line, x, Math.round(first + index * leading * size), { ...options, size }));
}

/** Mean row of the fields of an organisation; sorting by it lets few lines cross. Without fields, it comes last. */
function centre({ fields: ids }: Worker, fields: readonly NamedField[]): number {
  if (ids.length === 0) return Infinity;
  return ids.reduce((sum, id) => sum + fields.findIndex((field) => field.id === id), 0) / ids.length;
}
