import { joined, wordsOf } from './fold.ts';

/** A stretch of text, looked for or not. */
export type Stretch = { text: string; found: boolean };

/** Characters of a passage, and of what stands before the first word that was looked for. */
const [length, before] = [150, 30];

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
  const found = tokens.map((token) => isFound(token, words));
  const { start, end } = bestWindow(tokens, found);
  const stretches: Stretch[] = start > 0 ? [{ text: '… ', found: false }] : [];
  for (const [at, token] of tokens.slice(start, end).entries()) {
    const [, open = '', word = '', close = ''] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(token) ?? [];
    stretches.push(
      { text: open, found: false },
      { text: word, found: found[start + at] === true },
      { text: close, found: false },
    );
  }
  if (end < tokens.length) stretches.push({ text: '…', found: false });
  return merged(stretches);
}

const isFound = (token: string, words: ReadonlySet<string>): boolean =>
  wordsOf(token).some((word) => words.has(word)) || words.has(joined(token));

type Window = { start: number; end: number };

/** The tokens among which most different words are found; the first ones where none is. */
function bestWindow(tokens: readonly string[], found: readonly boolean[]): Window {
  let [best, most] = [windowFrom(tokens, 0), 0];
  for (const [at, isHit] of found.entries()) {
    if (!isHit) continue;
    const window = windowFrom(tokens, startBefore(tokens, at));
    const within = tokens.slice(window.start, window.end).filter((_, place) => found[window.start + place]);
    const different = new Set(within.map(joined)).size;
    if (different > most) [best, most] = [window, different];
  }
  return best;
}

function windowFrom(tokens: readonly string[], start: number): Window {
  let [end, size] = [start, 0];
  while (end < tokens.length && size + (tokens[end] ?? '').length <= length) size += (tokens[end++] ?? '').length;
  return { start, end };
}

function startBefore(tokens: readonly string[], at: number): number {
  let [start, size] = [at, 0];
  while (start > 0 && size + (tokens[start - 1] ?? '').length <= before) size += (tokens[--start] ?? '').length;
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
