/** Widths of Helvetica Bold, with which Arial and Liberation Sans agree, in thousandths of the font size. */
const widths: [letters: string, width: number][] = [
  ["ijlI ,./|·’'", 278],
  ['ft!()[]-:;', 333],
  ['r', 389],
  ['"z', 487],
  ['acekrsvxyJ0123456789#$–', 556],
  ['bdghnopqu?FLTZ', 611],
  ['EPSVXYw', 690],
  ['ABCDHKNRU&', 722],
  ['GOQ', 778],
  ['mM%', 870],
  ['W@', 944],
];

/**
 * How wide words are about to be in a plain bold face, where no browser can be asked.
 *
 * @param size font size; the width comes in the same unit
 */
export function textWidth(text: string, size: number): number {
  const letters = text.normalize('NFD').replaceAll(/\p{M}/gu, '');
  const width = (letter: string) => widths.find(([known]) => known.includes(letter))?.[1] ?? 722;
  return Math.ceil((Array.from(letters, width).reduce((sum, each) => sum + each, 0) * size) / 1000);
}
