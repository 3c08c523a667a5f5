import { expect, test } from 'vitest';
import { isInline, withLateScripts } from '../../../src/post-processing/late-scripts.ts';

const script = '<script type="module" src="/_astro/Copy.hash.js"></script>';

const starter = '<script type="module">start()</script>';

test('a script that a part of the page names waits as its address there', () => {
  expect(withLateScripts(`<p data-act="Copy"></p><p data-act="Copy"></p>${script}${starter}`, '/en/')).toBe(
    `<p data-act="/_astro/Copy.hash.js"></p><p data-act="/_astro/Copy.hash.js"></p>${starter}`,
  );
});

test('a page whose scripts wait for a starter that is not inline stops the build', () => {
  const apart = '<script type="module" src="/_astro/Starter.hash.js"></script>';
  expect(() => withLateScripts(`<p data-act="Copy"></p>${script}${apart}`, '/en/')).toThrow(
    '/en/: nothing starts its scripts.',
  );
});

test('only the file of the starter is inline', () => {
  expect(['_astro/Starter.hash.js', '_astro/Copy.hash.js'].map(isInline)).toEqual([true, false]);
});

test('a script that no part names stays where it is', () => {
  expect(withLateScripts(`<p></p>${script}`, '/en/')).toBe(`<p></p>${script}`);
});

test('a part that names no script of the page stops the build', () => {
  expect(() => withLateScripts(`<p data-act="Copi"></p>${script}`, '/en/')).toThrow(
    '/en/: data-act="Copi" names no script of the page.',
  );
});
