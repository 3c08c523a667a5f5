/**
 * Edit distance between two words, with transpositions (optimal string alignment).
 *
 * @param most maximum; any greater distance is returned as most + 1
 */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  return Math.min(lastRow(a, b, most).at(-1) ?? most + 1, most + 1);
}

/** The smallest distance to a prefix of the second word: 1 for “electornic” and “electronics”. */
export function distanceToBeginning(a: string, b: string, most: number): number {
  if (a.length - b.length > most) return most + 1;
  return Math.min(...lastRow(a, b.slice(0, a.length + most), most), most + 1);
}

/** Distances of a word to every prefix of another, the empty one first. */
function lastRow(a: string, b: string, most: number): number[] {
  let [before, row] = [[] as number[], Array.from({ length: b.length + 1 }, (_, column) => column)];
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      next.push(
        Math.min(
          (row[j] ?? 0) + 1,
          (next[j - 1] ?? 0) + 1,
          (row[j - 1] ?? 0) + (same ? 0 : 1),
          swapped ? (before[j - 2] ?? 0) + 1 : Infinity,
        ),
      );
    }
    if (Math.min(...next) > most) return [most + 1];
    [before, row] = [row, next];
  }
  return row;
}
