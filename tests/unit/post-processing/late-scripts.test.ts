import { expect, test } from 'vitest';
import { withLateScripts } from '../../../src/post-processing/late-scripts.ts';

const script = '<script type="module" src="/_astro/Copy.hash.js"></script>';

test('a script that a part of the page names waits as its address there', () => {
  expect(withLateScripts(`<p data-act="Copy"></p><p data-act="Copy"></p>${script}`, '/en/')).toBe(
    '<p data-act="/_astro/Copy.hash.js"></p><p data-act="/_astro/Copy.hash.js"></p>',
  );
});

test('a script that no part names stays where it is', () => {
  expect(withLateScripts(`<p></p>${script}`, '/en/')).toBe(`<p></p>${script}`);
});

test('a part that names no script of the page stops the build', () => {
  expect(() => withLateScripts(`<p data-act="Copi"></p>${script}`, '/en/')).toThrow(
    '/en/: data-act="Copi" names no script of the page.',
  );
});
