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
/** Gaps: between lines, from a mark to its name and to its lines, and around a field, where lines end. */
const gaps = { rows: 6, name: 18, tie: 14, field: 12 };

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
  const { width, hasNames } = layouts[layout];
  const sides = [...Map.groupBy(workers, ({ side }) => side).values()].map((own) => sorted(own, fields));
  const row = rowFor(fields, hasNames ? workers : [], layout);
  const height = Math.max(fields.length, ...(hasNames ? sides.map(({ length }) => length) : [])) * row + 20;
  const at = (index: number, count: number) => Math.round(((index + 0.5) * height) / count);
  const places = fields.map((field, index): PlacedField => {
    const lines = fieldLines(field.name, row, layout);
    const widest = Math.max(...lines.lines.map((line) => widthOf(line, lines.size, 700)));
    const y = at(index, fields.length);
    return {
      ...field,
      ...lines,
      y,
      reach: Math.ceil(widest / 2 + gaps.field),
      isHighlighted: isHighlighted(field, workers, lit),
    };
  });
  const groups = sides.flatMap((own) =>
    own.map((worker, index) => {
      const size =
        worker.id === lit ? layouts[layout].mark : Math.min(layouts[layout].mark, (0.8 * height) / own.length);
      const y = at(index, own.length);
      const parts = [
        ...ties(worker, y, places, layout),
        mark(worker.side, onSide(worker.side, layout, 0), y, size),
        ...(hasNames ? nameOf(worker, y, row) : []),
      ];
      return { isLit: worker.id === lit, drawn: group(worker, places, lit, parts) };
    }),
  );
  // SVG paints in document order: the lit organisation comes last, over the pale ones.
  const painted = groups.toSorted((a, b) => Number(a.isLit) - Number(b.isLit)).map(({ drawn }) => drawn);
  const isLinked = workers.some(({ href }) => href !== undefined);
  const names = places.flatMap((place) => nameOfField(place, width / 2));
  return drawing([width, height], alternative, [...painted, ...names], isLinked ? 'group' : 'img');
}

/** A field, its name in lines around a height, half the width of these lines, and whether it is highlighted. */
type PlacedField = NamedField & Lines & { y: number; reach: number; isHighlighted: boolean };

/** Whether a field is highlighted: the organisation that is lit works in it or, where none is lit, both sides do. */
function isHighlighted({ id }: NamedField, workers: readonly Worker[], lit: string | undefined): boolean {
  const own = workers.filter((worker) => worker.fields.includes(id));
  return lit === undefined ? new Set(own.map(({ side }) => side)).size > 1 : own.some((worker) => worker.id === lit);
}

/** The x coordinate at a distance from the marks of a side, towards the middle. */
function onSide(side: Side, layout: Layout, inwards: number): number {
  const { width, marks } = layouts[layout];
  return side === 'delegation' ? marks + inwards : width - marks - inwards;
}

/** The lines of an organisation to the names of its fields, as one path. */
function ties({ side, fields }: Worker, y: number, places: readonly PlacedField[], layout: Layout): Element[] {
  const start = onSide(side, layout, gaps.tie);
  const lines = places
    .filter(({ id }) => fields.includes(id))
    .map((field) => {
      const end = layouts[layout].width / 2 + (side === 'delegation' ? -field.reach : field.reach);
      const bend = Math.round((start + end) / 2);
      return `M${start} ${y}C${bend} ${y} ${bend} ${field.y} ${end} ${field.y}`;
    });
  return lines.length > 0 ? [s('path', { class: `tie-${side}`, d: lines.join('') })] : [];
}

function nameOf({ side, name }: Worker, y: number, row: number): Element[] {
  const anchor = side === 'delegation' ? 'end' : 'start';
  return inLines(nameLines(name, row), onSide(side, 'page', -gaps.name), y, { anchor, kind: 'label' });
}

function nameOfField({ lines, size, y, reach, isHighlighted }: PlacedField, x: number): Element[] {
  const height = lines.length * leading * size + gaps.field;
  return [
    ...(isHighlighted
      ? [s('rect', { class: 'highlighted', x: x - reach, y: y - height / 2, width: 2 * reach, height })]
      : []),
    ...inLines({ lines, size }, x, y, { anchor: 'middle', kind: isHighlighted ? 'label' : 'label small' }),
  ];
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
  const described = [name, ...fields.flatMap((field) => (own.includes(field.id) ? field.name : []))];
  return s('a', { class: kind, href, ariaLabel: described.join(', ') }, children);
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
  const { least, most } = layouts[layout].row;
  const sizesIn = (row: number) => [
    ...workers.map(({ name }) => nameLines(name, row).size),
    ...fields.map(({ name }) => fieldLines(name, row, layout).size),
  ];
  const enough = sizesIn(most).map((size) => Math.min(sizes.readable, size));
  let row: number = least;
  while (sizesIn(row).some((size, index) => size < (enough[index] ?? 0))) row += 2;
  return row;
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

/** Organisations by the mean row of their fields, so that few lines cross; those without a field come last. */
function sorted(workers: readonly Worker[], fields: readonly NamedField[]): Worker[] {
  const centre = ({ fields: ids }: Worker) => {
    const rows = ids.map((id) => fields.findIndex((field) => field.id === id));
    return rows.length > 0 ? rows.reduce((sum, row) => sum + row, 0) / rows.length : fields.length;
  };
  return workers.toSorted((a, b) => centre(a) - centre(b));
}
