import { joined, wordsOf } from './fold.ts';

/** A run of text; `found` if it matches the query. */
export type Stretch = { text: string; found: boolean };

/** Length of an excerpt in characters, and of its part before the first match. */
const [length, before] = [150, 60];

/** Words that share this many first letters count as forms of one word. */
const stemLength = 4;

/**
 * The excerpt of a text with the most matched words, which are marked; the beginning of the text if there are none.
 *
 * @param words folded words of the text
 * @example passageOf('Near an old port town', new Set(['port'])) // 'Near an old ', 'port' (found), ' town'
 */
export function passageOf(text: string, words: ReadonlySet<string>): Stretch[] {
  // A line without a final full stop is separated from the next by a dot.
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

/** The first letters of the word that a token matches; undefined if it matches none. */
const foundIn = (token: string, words: ReadonlySet<string>): string | undefined =>
  [...wordsOf(token), joined(token)].find((word) => words.has(word))?.slice(0, stemLength);

type Window = { start: number; end: number };

/** The window of tokens with the most different matches; the first one if there are none. */
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

/** Start of an excerpt with a token: a little before it, within its sentence. */
function startBefore(tokens: readonly string[], at: number): number {
  let [start, size] = [at, 0];
  while (start > 0 && size + (tokens[start - 1] ?? '').length <= before) {
    if (/[.!?·]\s$/.test(tokens[start - 1] ?? '')) break;
    size += (tokens[--start] ?? '').length;
  }
  return start;
}

/** Merges adjacent runs of the same kind. */
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
