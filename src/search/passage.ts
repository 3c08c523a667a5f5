import { joined, wordsOf } from './fold.ts';

/** A stretch of text, looked for or not. */
export type Stretch = { text: string; found: boolean };

/** Characters of a passage, and of what stands before the first word that was looked for. */
const [length, before] = [150, 60];

/** As many letters of two words alike count as one word in two forms. */
const stemLength = 4;

/**
 * The passage of a text in which most of the words looked for stand, with these words told apart; the beginning of the text
 * where none does.
 *
 * @param words folded, as they stand in the text
 * @example passageOf('Near an old port town', new Set(['port'])) // 'Near an old ', 'port' (found), ' town'
 */
export function passageOf(text: string, words: ReadonlySet<string>): Stretch[] {
  // A line that is no sentence is parted from the next.
  const tokens = text.replaceAll(/(?<=[^.!?…])\n/g, ' · ').split(/(?<=\s)/);
  const found = tokens.map((token) => foundIn(token, words));
  const { start, end } = bestWindow(tokens, found);
  const stretches: Stretch[] = start > 0 ? [{ text: '… ', found: false }] : [];
  for (const [at, token] of tokens.slice(start, end).entries()) {
    const [, open = '', word = '', close = ''] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(token) ?? [];
    stretches.push(
      { text: open, found: false },
      { text: word, found: found[start + at] !== undefined },
      { text: close, found: false },
    );
  }
  if (end < tokens.length) stretches.push({ text: '…', found: false });
  return merged(stretches);
}

/** The beginning of the word that a token was found for, which its other forms have in common; undefined where it was not. */
const foundIn = (token: string, words: ReadonlySet<string>): string | undefined =>
  [...wordsOf(token), joined(token)].find((word) => words.has(word))?.slice(0, stemLength);

type Window = { start: number; end: number };

/** The tokens among which most different words are found; the first ones where none is. */
function bestWindow(tokens: readonly string[], found: readonly (string | undefined)[]): Window {
  let [best, most] = [windowFrom(tokens, 0), 0];
  for (const [at, hit] of found.entries()) {
    if (hit === undefined) continue;
    const window = windowFrom(tokens, startBefore(tokens, at));
    const different = new Set(found.slice(window.start, window.end).filter(Boolean)).size;
    if (different > most) [best, most] = [window, different];
  }
  return best;
}

function windowFrom(tokens: readonly string[], start: number): Window {
  let [end, size] = [start, 0];
  while (end < tokens.length && size + (tokens[end] ?? '').length <= length) size += (tokens[end++] ?? '').length;
  return { start, end };
}

/** Where a passage begins that shows the token at a place: a little before, not before its sentence does. */
function startBefore(tokens: readonly string[], at: number): number {
  let [start, size] = [at, 0];
  while (start > 0 && size + (tokens[start - 1] ?? '').length <= before) {
    if (/[.!?·]\s$/.test(tokens[start - 1] ?? '')) break;
    size += (tokens[--start] ?? '').length;
  }
  return start;
}

/** Neighbours of one kind made one. */
function merged(stretches: readonly Stretch[]): Stretch[] {
  const result: Stretch[] = [];
  for (const { text, found } of stretches) {
    const last = result.at(-1);
    if (text === '') continue;
    if (last?.found === found) last.text += text;
    else result.push({ text, found });
  }
  return result;
}
