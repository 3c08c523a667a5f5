import { widthOf, type Weight } from './typeface.ts';

/** Available width and height in user units. */
export type Room = { width: number; height: number; weight: Weight };

/** Words broken into lines, and the font size at which they fit. */
export type Lines = { lines: string[]; size: number };

/** Line height in font sizes. */
export const leading = 1.06;

/**
 * Breaks words into balanced lines at the largest font size that fits.
 *
 * @param largest maximum font size
 */
export function fitLines(words: string, { width, height, weight }: Room, largest: number): Lines {
  const fits = (size: number) => {
    const lines = fill(words, width / size, weight);
    return lines.length * leading * size <= height && lines.every((line) => widthOf(line, size, weight) <= width);
  };
  let size = largest;
  while (size > 1 && !fits(size)) size *= 0.95;
  return { lines: balancedLines(words, width / size, weight), size };
}

/** The font size at which words fit on one line, at most the largest. */
export function fitLine(words: string, { width, weight }: Omit<Room, 'height'>, largest: number): number {
  return Math.min(largest, width / widthOf(words, 1, weight));
}

/** The fewest lines that fit, balanced in length. */
function balancedLines(words: string, width: number, weight: Weight): string[] {
  const lines = fill(words, width, weight);
  let narrower = width;
  let balanced = lines;
  while (narrower > width / 3 && balanced.length === lines.length) {
    narrower -= width / 40;
    const next = fill(words, narrower, weight);
    if (next.length !== lines.length || next.some((line) => widthOf(line, 1, weight) > narrower)) break;
    balanced = next;
  }
  return balanced;
}

/** @param width in font sizes */
const fill = (words: string, width: number, weight: Weight): string[] =>
  linesOf(words, (line) => widthOf(line, 1, weight) <= width);

/** Fills lines greedily; a word that is too long gets a line of its own. */
export function linesOf(words: string, fits: (line: string) => boolean): string[] {
  const lines: string[] = [];
  for (const piece of words.split(/(?<= )/)) {
    const longer = (lines.at(-1) ?? '') + piece;
    if (fits(longer.trimEnd())) lines.splice(-1, 1, longer);
    else lines.push(piece);
  }
  return lines.map((line) => line.trimEnd());
}
