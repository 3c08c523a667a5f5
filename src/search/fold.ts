import { tokensOf } from './figures.ts';

/**
 * A text as people type it in haste: small letters, no accents, ligatures in two letters, a straight apostrophe.
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

/** French articles and pronouns that lose their vowel before another: l’annonce, qu’elle, jusqu’au. */
const elided = /^(?:[cdjlmnst]|(?:jus|lors|puis|quoi)?qu)'(?=.{2})/;

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
 * The words of a name, each as it is written and, where capitals or hyphens part it, its parts.
 *
 * @example wordsOfName('AlderHouse') // alderhouse, alder, house
 */
export function wordsOfName(name: string): string[] {
  const apart = name.replaceAll(/(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu, ' ');
  return [...new Set([...wordsOf(name), ...wordsOf(apart)])];
}

/** A text in one run of letters and digits: Alder House as alderhouse. */
export const joined = (text: string): string => fold(text).replaceAll(/[^\p{L}\p{N}]/gu, '');
