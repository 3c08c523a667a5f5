import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

type Package = {
  version: string;
  license?: string;
  integrity?: string;
  resolved?: string;
  inBundle?: boolean;
  hasInstallScript?: boolean;
};

const readJson = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Record<string, Record<string, unknown>>;
const { dependencies, devDependencies, optionalDependencies, allowScripts } = readJson('package.json');
const locked = Object.entries(readJson('package-lock.json').packages ?? {}).flatMap(([path, entry]) =>
  path === '' ? [] : [{ name: path.replace(/^.*node_modules\//, ''), ...(entry as Package) }],
);
const namesOf = (some: typeof locked) => [...new Set(some.map(({ name }) => name))].sort();

/** Licences that allow use for a site under any licence. */
const permissive = [
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'OFL-1.1',
  'Python-2.0',
];

test('every dependency is asked for in one exact version', () => {
  const asked = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies });
  expect(asked.length).toBeGreaterThan(50);
  expect(asked.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(String(version)))).toEqual([]);
});

test('every package is locked to its bytes, and to no address', () => {
  // Bundled packages are part of an archive whose integrity is locked.
  const archives = locked.filter(({ inBundle }) => !inBundle);
  expect(archives.length).toBeGreaterThan(600);
  expect(namesOf(archives.filter(({ integrity }) => !integrity?.startsWith('sha512-')))).toEqual([]);
  expect(namesOf(locked.filter(({ resolved }) => resolved !== undefined))).toEqual([]);
});

test('no package runs anything when it is installed', () => {
  const scripted = namesOf(locked.filter(({ hasInstallScript }) => hasInstallScript));
  expect(scripted.map((name) => [name, allowScripts?.[name]])).toEqual([['esbuild', false]]);
});

test('every package is free to use, and those that ask more of who passes them on are known', () => {
  const demanding = locked.filter(({ license = 'unknown' }) => !permissive.includes(license));
  const groups = Map.groupBy(demanding, ({ license = 'unknown' }) => license);
  const families = (some: typeof locked) => [
    ...new Set(namesOf(some).map((name) => name.replace(/-(android|darwin|freebsd|linux|linuxmusl|win32)\b.*/, ''))),
  ];
  expect(Object.fromEntries([...groups].map(([license, some]) => [license, families(some)]))).toEqual({
    // Build programs for pictures and styles, and test tools: used unchanged, not redistributed.
    '(MIT AND Zlib)': ['pako'],
    'Apache-2.0 AND LGPL-3.0-or-later': ['@img/sharp'],
    'Apache-2.0 AND LGPL-3.0-or-later AND MIT': ['@img/sharp-wasm32'],
    // Dictionaries of the spelling check, not redistributed.
    'CC BY-SA 4.0': ['@cspell/dict-en-common-misspellings'],
    'LGPL-3.0': ['@cspell/dict-fi-fi'],
    WTFPL: ['@cspell/dict-django'],
    'LGPL-3.0-or-later': ['@img/sharp-libvips'],
    'MPL-2.0': ['@resvg/resvg-js', 'axe-core', 'ical.js', 'lightningcss'],
  });
});

test('every package whose work readers receive has its terms among those that are published', () => {
  const published = [...readFileSync('src/pages/licences.txt.ts', 'utf8').matchAll(/: '([^']+LICENSE(?:\.md)?)'/g)].map(
    ([, file = '']) => `node_modules/${file}`,
  );
  expect(published).toHaveLength(7);
  expect(published.filter((file) => !existsSync(file))).toEqual([]);
});
