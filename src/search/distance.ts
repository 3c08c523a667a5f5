/**
 * Edit distance between two words, with transpositions (optimal string alignment).
 *
 * @param most maximum; any greater distance is returned as most + 1
 */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most || !beginAlike(a, b, most)) return most + 1;
  return Math.min(lastRow(a, b, most)[b.length] ?? most + 1, most + 1);
}

/** The distance to a word, and the smallest distance to a prefix of it: 1 for “electornic” and “electronics”. */
export function prefixDistance(a: string, b: string, most: number): { whole: number; prefix: number } {
  if (a.length - b.length > most || !beginAlike(a, b, most)) return { whole: most + 1, prefix: most + 1 };
  const row = lastRow(a, b.slice(0, a.length + most), most);
  const whole = b.length > a.length + most ? most + 1 : (row[b.length] ?? most + 1);
  return { whole: Math.min(whole, most + 1), prefix: Math.min(...row, most + 1) };
}

/** Whether two words may be that near: of their first letters, one more than the maximum, one is the same. Few words are. */
const beginAlike = (a: string, b: string, most: number): boolean => {
  const beginning = b.slice(0, most + 1);
  return (
    a.length <= most ||
    b.length <= most ||
    Array.from(a.slice(0, most + 1)).some((letter) => beginning.includes(letter))
  );
};

/** Distances of a word to every prefix of another, the empty one first; a short row if all are greater than the maximum. */
function lastRow(a: string, b: string, most: number): number[] {
  let [before, row, next] = [
    [] as number[],
    Array.from({ length: b.length + 1 }, (_, column) => column),
    [] as number[],
  ];
  for (let i = 1; i <= a.length; i += 1) {
    let least = (next[0] = i);
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let value = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        value = Math.min(value, (before[j - 2] ?? 0) + 1);
      next[j] = value;
      if (value < least) least = value;
    }
    if (least > most) return [most + 1];
    [before, row, next] = [row, next, before];
  }
  return row;
}
