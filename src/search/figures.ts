/** The ending of an ordinal number: 12th, 1er. */
const ordinal = String.raw`(?:st|nd|rd|th|er|re|e|eme)(?!\p{L})`;

/**
 * A number in folded text: groups of three digits separated by a space, a comma, a dot or an apostrophe, then one or two decimals;
 * or a time with a colon. A digit directly before letters is part of a word, as in 3g.
 */
const written = String.raw`(?:\d{1,3}(?:[\p{Zs}.,']\d{3})+(?!\d)|\d{2,}|\d(?!(?!${ordinal})\p{L}))(?:[.,:]\d{1,2})?(?!\d|[.,:]\d)`;

/** A number (first group) or a word of folded text. */
const token = new RegExp(
  String.raw`(?<![\p{L}\d])(${written})(?:${ordinal})?|[\p{L}\p{N}]+(?:'(?!\d)[\p{L}\p{N}]*|&\p{L}+)*`,
  'gu',
);

/**
 * The words and numbers of a folded text; numbers are normalised.
 *
 * @example tokensOf('1 682 jobs, 453,20 millions') // 1682, jobs, 453.2, millions
 */
export const tokensOf = (folded: string): string[] =>
  [...folded.matchAll(token)].map(([word, number]) => (number === undefined ? word : plain(number)));

/** A text with its whole numbers normalised, and without the others, which Pagefind would take apart. */
export const withWholeFigures = (text: string): string =>
  text.replaceAll(token, (word, number?: string) => {
    if (number === undefined) return word;
    const figure = plain(number);
    return figure.includes('.') ? '' : figure;
  });

/** Normalises a number, without separators of groups and with a decimal point: 1682.5 for 1,682.50. */
const plain = (number: string): string =>
  String(Number(number.replaceAll(/[\s.,'](?=\d{3}(?!\d))/g, '').replace(/[,:]/, '.')));

/** Whether a word is a number; numbers have no stem and are never corrected. */
export const isFigure = (word: string): boolean => /^\d+(\.\d+)?$/.test(word);

/** Words for powers of ten, in the languages of the site. */
const scales: [word: RegExp, factor: number][] = [
  [/^(thousand|k$|milles?$|tuha[nt])/, 1e3],
  [/^(millions?$|m$|mn$|mln$|milj$|miljoon)/, 1e6],
  [/^(billions?$|bn$|milliards?$|mds?$|mrd$|miljard)/, 1e9],
];

/** A number multiplied by the scale after it: 1600000000 for 1.6 billion; undefined if the next word is no scale. */
export function scaled(figure: string, next = ''): string | undefined {
  const factor = scales.find(([word]) => word.test(next))?.[1];
  return factor === undefined ? undefined : String(Math.round(Number(figure) * factor));
}

/** Whether a word is a unit, which is part of the number before it: 41 billion euros, 36 percent. */
export const isUnit = (word: string): boolean =>
  /^(euro(s|a|n)?|eur|dollar(s|ia|in)?|usd|percent|prosent\w+)$/.test(word);

/** The numbers among the words of a text, each once, also as the scale after them makes them. */
export function figuresAmong(words: readonly string[]): string[] {
  const figures = words.flatMap((word, at) => (isFigure(word) ? [word, scaled(word, words[at + 1]) ?? word] : []));
  return [...new Set(figures)];
}
