import type { Figure } from '../schemas/figure.ts';
import type { Content, Organisation } from './content.ts';

/** The figure that says most of an organisation at the time of the event: the first of those nearest to its year. */
export function keyFigureOf({ event }: Content, { figures }: Organisation): Figure | undefined {
  const year = Number(event.date.value.slice(0, 4));
  const distance = (figure: Figure) => Math.abs(figure.year - year);
  return figures.toSorted((a, b) => distance(a) - distance(b))[0];
}
