/**
 * How many letters must be changed, added, dropped or swapped with their neighbour to make one word of another
 * (optimal string alignment distance).
 *
 * @param most distances above it are not told apart: most + 1 stands for all of them
 */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  return Math.min(lastRow(a, b, most).at(-1) ?? most + 1, most + 1);
}

/** The same to the nearest beginning of the second word: of “electornic” to “electronics”, one swap. */
export function distanceToBeginning(a: string, b: string, most: number): number {
  if (a.length - b.length > most) return most + 1;
  return Math.min(...lastRow(a, b.slice(0, a.length + most), most), most + 1);
}

/** Distances of a word to every beginning of another, from none of its letters to all. */
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
