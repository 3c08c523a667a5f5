/** A stretch of text, looked for or not. */
export type Stretch = { text: string; found: boolean };

const unescape = (text: string) => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>');

/**
 * The stretches of a passage as Pagefind writes it, so that it never has to be read as HTML.
 *
 * @example stretchesOf('a <mark>port</mark> town') // 'a ', 'port' (found), ' town'
 */
export function stretchesOf(excerpt: string): Stretch[] {
  // split() with a capturing group gives what stands outside and inside <mark> in turn.
  return excerpt
    .split(/<mark>(.*?)<\/mark>/s)
    .map((text, index) => ({ text: unescape(text), found: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
}
