/** A text as people type it in haste: small letters without accents, and nothing but letters and digits. */
export function plain(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}

const plainWords = (text: string) => text.split(/\s+/).map(plain).filter(Boolean);

/** Whether a word holds more than half of a term, from the beginning of the term. */
const holds = (word: string, term: string) => word.includes(term.slice(0, Math.floor(term.length / 2) + 1));

/**
 * Whether a page holds what was looked for. Where no word begins with a term, Pagefind takes a shorter word that the term
 * begins with, and so finds every page with “on” for “onxyz”; a page counts only if its words hold half of what was typed.
 *
 * @param query what was typed
 * @param words the words of the page that Pagefind took for a match
 */
export function isMatch(query: string, words: readonly string[]): boolean {
  const terms = plainWords(query);
  const candidates = words.map(plain);
  const held = terms.filter((term) => candidates.some((word) => holds(word, term)));
  return held.join('').length * 2 >= terms.join('').length;
}
