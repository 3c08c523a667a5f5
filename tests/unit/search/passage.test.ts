import { expect, test } from 'vitest';
import { passageOf } from '../../../src/search/passage.ts';

const marked = (text: string, ...words: string[]) =>
  passageOf(text, new Set(words))
    .map((stretch) => (stretch.found ? `[${stretch.text}]` : stretch.text))
    .join('');

test('words looked for are told apart, whatever their accents and the marks beside them', () => {
  expect(marked('Près de l’Étang (étang), un port.', 'etang', 'port')).toBe('Près de [l’Étang] ([étang]), un [port].');
});

test('a text without such words is shown from its beginning', () => {
  const text = 'word '.repeat(60).trim();
  expect(marked(text, 'port')).toBe(`${'word '.repeat(30)}…`);
});

test('the passage with most different words is shown, with a little before it', () => {
  const far = 'x '.repeat(200);
  expect(marked(`port ${far}old port town ${far}`, 'old', 'port')).toMatch(/^… (x )+\[old\] \[port\] town (x )+…$/);
});

test('an empty text has no passage', () => {
  expect(passageOf('', new Set(['port']))).toEqual([]);
});

test('markup in a text stays text', () => {
  expect(marked('<b>port</b> & more', 'more')).toBe('<b>port</b> & [more]');
});

test('forms of one word count once, so that the first sentence with it is shown, from its beginning', () => {
  const text = `Boats leave. The port opens at six. ${'x '.repeat(100)} Ports and www.port.example.`;
  expect(marked(text, 'port', 'ports')).toMatch(/^… The \[port\] opens at six\. x /);
});

test('a line that is no sentence is parted from the next', () => {
  expect(marked('Seat: Wexford\nFounded: 1871\nIt trades.\nYes.', 'founded')).toBe(
    '… [Founded]: 1871 · It trades.\nYes.',
  );
});
