import type { Element } from 'hast';
import { words } from './drawing.ts';
import type { Frame } from './extent.ts';
import { fitLines, leading } from './lines.ts';
import { widthOf } from './typeface.ts';

export type Point = [x: number, y: number];

/** The label of a point: a name in bold, and a note below it. */
export type Label = { at: Point; name: string; size: number; note?: { text: string; size: number } };

/** Possible positions of a label around its point; its distance from the point and from other labels. */
const positions = ['right', 'left', 'above', 'below'] as const;
const [gap, padding] = [16, 2];

/** Notes are in a system typeface, which may be wider than Finlandica by this factor. */
const systemFace = 1.1;

type Placement = { frame: Frame; cost: number; elements: Element[] };

/**
 * Places labels beside their points without overlaps: the combination of positions with the lowest cost (point-feature label
 * placement by exhaustive search).
 *
 * @param within rectangle that contains all labels
 * @param obstacles points that labels should not cover
 */
export function placeLabels(labels: readonly Label[], within: Frame, obstacles: readonly Point[]): Element[] {
  const choices = labels.map((label) =>
    positions.map((position, rank) => {
      const { frame, shrunk, elements } = laidOut(label, position, within);
      const covered = obstacles.filter((point) => covers(frame, point)).length;
      return { frame, elements, cost: 2 * rank + shrunk + 20 * (covered + excess(frame, within)) };
    }),
  );
  return cheapest(choices).flatMap(({ elements }) => elements);
}

/** Chooses a position for each label; overlapping labels cost more than anything else. */
function cheapest(choices: readonly Placement[][]): Placement[] {
  const combinations = choices.reduce<Placement[][]>(
    (begun, next) => begun.flatMap((placed) => next.map((placement) => [...placed, placement])),
    [[]],
  );
  const costOf = (placed: Placement[]) =>
    placed.reduce((sum, { cost, frame }, index) => {
      const collisions = placed.slice(0, index).filter((other) => overlap(frame, other.frame)).length;
      return sum + cost + 10_000 * collisions;
    }, 0);
  return combinations.reduce((best, next) => (costOf(next) < costOf(best) ? next : best));
}

function laidOut(
  { at: [x, y], name, size: largest, note }: Label,
  position: (typeof positions)[number],
  within: Frame,
) {
  const room = { right: within.right - x - gap, left: x - gap - within.left, above: 0, below: 0 }[position];
  const width = room ? Math.max(room, 1) : within.right - within.left;
  const { lines, size } = fitLines(name, { width, height: (room ? 3 : 2) * leading * largest, weight: 700 }, largest);
  const rows = [
    ...lines.map((text) => ({
      text,
      size,
      kind: 'label' as const,
      width: widthOf(text, size, 700),
      step: leading * size,
    })),
    ...(note
      ? [
          {
            ...note,
            kind: 'small' as const,
            width: systemFace * widthOf(note.text, note.size, 400),
            step: 1.2 * note.size,
          },
        ]
      : []),
  ];
  const [widest, height] = [Math.max(...rows.map((row) => row.width)), rows.reduce((sum, { step }) => sum + step, 0)];
  const middle = Math.min(Math.max(x, within.left + widest / 2), within.right - widest / 2);
  const [anchor, textX, left] = {
    right: ['start', x + gap, x + gap] as const,
    left: ['end', x - gap, x - gap - widest] as const,
    above: ['middle', middle, middle - widest / 2] as const,
    below: ['middle', middle, middle - widest / 2] as const,
  }[position];
  const top = y - { right: height / 2, left: height / 2, above: height + gap, below: -gap }[position];
  const elements = rows.map(({ text, size, kind }, index) => {
    const bottom = rows.slice(0, index + 1).reduce((sum, { step }) => sum + step, top);
    return words(text, textX, bottom - 0.25 * size, { size, anchor, kind });
  });
  return { frame: { left, top, right: left + widest, bottom: top + height }, shrunk: largest - size, elements };
}

const covers = ({ left, top, right, bottom }: Frame, [x, y]: Point) =>
  x > left - padding && x < right + padding && y > top - padding && y < bottom + padding;

const overlap = (a: Frame, b: Frame) =>
  a.left < b.right + padding && b.left < a.right + padding && a.top < b.bottom + padding && b.top < a.bottom + padding;

/** By how much a rectangle exceeds another, summed over all sides. */
const excess = (frame: Frame, within: Frame) =>
  Math.max(0, within.left - frame.left) +
  Math.max(0, frame.right - within.right) +
  Math.max(0, within.top - frame.top) +
  Math.max(0, frame.bottom - within.bottom);
