/**
 * A number as people write it, in folded text: groups of three digits parted by a space, a comma, a dot or an apostrophe, then
 * one or two decimals; a time parts minutes with a colon. A digit with letters right behind it belongs to a word: 3g.
 */
const written = String.raw`(?:\d{1,3}(?:[\s.,']\d{3})+(?!\d)|\d{2,}|\d(?!\p{L}))(?:[.,:]\d{1,2})?(?!\d|[.,:]\d)`;

/** A word or a number of folded text; numbers are in a group of their own. */
const token = new RegExp(String.raw`(?<![\p{L}\d])(${written})|[\p{L}\p{N}]+(?:'(?!\d)[\p{L}\p{N}]*)*`, 'gu');

/**
 * The words and numbers of a folded text; a number is written in one way, however its digits are grouped.
 *
 * @example tokensOf('1 682 jobs, 453,20 millions') // 1682, jobs, 453.2, millions
 */
export const tokensOf = (folded: string): string[] =>
  [...folded.matchAll(token)].map(([word, number]) => (number === undefined ? word : plain(number)));

/** A text without its numbers. */
export const withoutFigures = (text: string): string =>
  text.replaceAll(token, (word, number?: string) => (number === undefined ? word : ''));

/** 1,682.50 as 1682.5: what parts groups goes, what parts decimals becomes a dot. */
const plain = (number: string): string =>
  String(Number(number.replaceAll(/[\s.,'](?=\d{3}(?!\d))/g, '').replace(/[,:]/, '.')));

/** Whether a word is a number; a number is not a word: it has no other forms, and is never mended. */
export const isFigure = (word: string): boolean => /^\d+(\.\d+)?$/.test(word);

/** What a word after a number multiplies it by, in the languages of the site. */
const scales: [word: RegExp, factor: number][] = [
  [/^(thousand|milles?$|tuha[nt])/, 1e3],
  [/^(millions?$|m$|mn$|mln$|milj$|miljoon)/, 1e6],
  [/^(billions?$|bn$|milliards?$|mds?$|mrd$|miljard)/, 1e9],
];

/** A number with the word after it, as one number: 1.6 and billion make 1600000000; undefined where the word tells no scale. */
export function scaled(figure: string, next = ''): string | undefined {
  const factor = scales.find(([word]) => word.test(next))?.[1];
  return factor === undefined ? undefined : String(Math.round(Number(figure) * factor));
}

/** The numbers among the words of a text, each once, also as the scale after them makes them. */
export function figuresAmong(words: readonly string[]): string[] {
  const figures = words.flatMap((word, at) => (isFigure(word) ? [word, scaled(word, words[at + 1]) ?? word] : []));
  return [...new Set(figures)];
}
