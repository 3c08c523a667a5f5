import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { filesAt } from '../support/files.ts';

const written = filesAt('src/**/*.{ts,astro,css}');
const lengths = written.map((file) => readFileSync(file, 'utf8').split('\n').length - 1).sort((a, b) => a - b);

test('no file of src/ is longer than 200 lines', () => {
  const long = written.filter((file) => readFileSync(file, 'utf8').split('\n').length > 201);
  expect(long).toEqual([]);
});

test('half of the files of src/ are shorter than 50 lines', () => {
  expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThan(50);
});

test('no file or folder is a drawer for odds and ends', () => {
  const drawers = filesAt('{src,tests}/**').filter((path) =>
    /^(utils?|helpers?|common|lib|misc|shared|generic)\b/.test(basename(path)),
  );
  expect(drawers).toEqual([]);
});

test('the top level holds what a newcomer expects, and no more', () => {
  const visible = filesAt('*')
    .filter((name) => !['node_modules', 'dist'].includes(name))
    .sort();
  expect(visible).toEqual([
    'CHANGELOG.md',
    'CONTRIBUTING.md',
    'LICENSE',
    'README.md',
    'astro.config.mjs',
    'content',
    'cspell.config.js',
    'knip.config.ts',
    'oxfmt.config.ts',
    'oxlint.config.ts',
    'package-lock.json',
    'package.json',
    'public',
    'src',
    'tests',
    'tsconfig.components.json',
    'tsconfig.json',
    'vitest.config.ts',
  ]);
});

test('nothing in src/ depends on the clock or on chance', () => {
  const unsteady = written.filter((file) => /new Date\(\)|Date\.now\(|Math\.random\(/.test(readFileSync(file, 'utf8')));
  expect(unsteady).toEqual([]);
});

test('no page has a style attribute or an inline handler', () => {
  const inline = filesAt('src/**/*.astro').filter((file) =>
    /<[a-z][^>]*\s(style=|on[a-z]+=)/.test(readFileSync(file, 'utf8')),
  );
  expect(inline).toEqual([]);
});

test('lists without marks have an empty marker rather than none, for which Safari would drop their role', () => {
  const styles = written.filter((file) => file.endsWith('.css')).map((file) => readFileSync(file, 'utf8'));
  expect(styles.filter((css) => /list-style(?:-type)?: none/.test(css))).toEqual([]);
  expect(styles.join('')).toContain("list-style-type: '';");
});

test('facts come to components as props; only head, frame and the search box in it read the content', () => {
  const own = /\/(frame|head)\/|\/SearchBox\.astro$/;
  const readers = filesAt('src/components/**/*.astro').filter((file) =>
    /\bcontent\b[^;]*\} = Astro\.locals|Astro\.locals\.content/.test(readFileSync(file, 'utf8')),
  );
  expect(readers.length).toBeGreaterThan(5);
  expect(readers.filter((file) => !own.test(file))).toEqual([]);
});
