import { tokensOf } from './figures.ts';

/**
 * Normalises a text for comparison: lower case, no accents, ligatures as two letters, straight apostrophes.
 *
 * @example fold('L’Œuvre élargie') // l'oeuvre elargie
 */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('’', "'")
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '');
}

/** Elided French articles and pronouns: l’annonce, qu’elle, jusqu’à. */
const elided = /^(?:[cdjlmnst]'(?=.{2})|(?:jus|lors|puis|quoi)?qu'(?=.))/;

/**
 * The words and numbers of a text, folded; elided articles are left out.
 *
 * @example wordsOf('L’électronique de Saint-Malo : 1 682 emplois') // electronique, de, saint, malo, 1682, emplois
 */
export function wordsOf(text: string): string[] {
  return tokensOf(fold(text))
    .flatMap((word) => word.replace(elided, '').split("'"))
    .filter(Boolean);
}

/**
 * The words of a name and, where capitals or hyphens divide a word, its parts.
 *
 * @example wordsOfName('AlderHouse') // alderhouse, alder, house
 */
export function wordsOfName(name: string): string[] {
  const apart = name.replaceAll(/(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu, ' ');
  return [...new Set([...wordsOf(name), ...wordsOf(apart)])];
}

/** The folded letters and digits of a text without spaces: alderhouse for Alder House. */
export const joined = (text: string): string => fold(text).replaceAll(/[^\p{L}\p{N}]/gu, '');
