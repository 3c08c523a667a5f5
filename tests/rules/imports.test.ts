import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { filesAt } from '../support/files.ts';

/** The table of src/README.md: what each folder may import besides itself. */
const mayImport = new Map(
  [...readFileSync('src/README.md', 'utf8').matchAll(/^\| `([\w-]+)\/` *\|[^|]*\|([^|]*)\|$/gm)].map(
    ([, room = '', allowed = '']) => [room, [...allowed.matchAll(/`([\w-]+)`/g)].map(([, name]) => name)],
  ),
);

const folderOf = (path: string) =>
  path
    .replace(/^src\//, '')
    .split('/')[0]
    ?.replace(/\.ts$/, '');

test('every folder of src/ has its line in src/README.md', () => {
  const rooms = filesAt('src/*/').map(folderOf).sort();
  expect(rooms).toEqual([...mayImport.keys()].sort());
});

test.each(filesAt('src/*/**/*.{ts,astro}'))('%s imports only what its folder may import', (file) => {
  const imported = [...readFileSync(file, 'utf8').matchAll(/(?:from|import) '(\.[^']+)'/g)]
    .map(([, path = '']) => folderOf(posix.join(posix.dirname(file), path)))
    .filter((room) => room !== folderOf(file));
  const allowed = mayImport.get(folderOf(file) ?? '') ?? [];
  expect(imported.filter((room) => !allowed.includes(room))).toEqual([]);
});

test('only the edge of src/ reads the environment', () => {
  const readers = filesAt('src/**/*.{ts,astro}').filter((file) => readFileSync(file, 'utf8').includes('process.env'));
  expect(readers).toEqual(['src/settings.ts']);
});
