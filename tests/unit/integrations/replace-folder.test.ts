import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { filesBelow } from '../../../src/integrations/output-folder.ts';
import { replaceFolder, restoreFolder } from '../../../src/integrations/replace-folder.ts';

let home = '';
beforeEach(() => {
  home = realpathSync(mkdtempSync(join(tmpdir(), 'replace-')));
});
afterEach(() => {
  rmSync(home, { recursive: true });
});

/** Writes files below a folder of the home; gives its path. */
function write(name: string, files: Record<string, string>): string {
  for (const [path, words] of Object.entries(files)) {
    mkdirSync(dirname(join(home, name, path)), { recursive: true });
    writeFileSync(join(home, name, path), words);
  }
  return join(home, name);
}

const read = (folder: string) =>
  Object.fromEntries(filesBelow(folder).map((path) => [path, readFileSync(join(folder, path), 'utf8')]));

const before = { 'fr/index.html': 'vieux', 'gone.txt': 'gone', 'index.html': 'old' };
const after = { 'fi/index.html': 'uusi', 'fr/index.html': 'neuf', 'index.html': 'new' };

describe('replacing what is in a folder', () => {
  test('leaves the new files there, and nothing of the old ones anywhere', () => {
    const target = write('dist', before);
    replaceFolder(write('made', after), target, '7');
    expect(read(home)).toEqual(
      Object.fromEntries(Object.entries(after).map(([path, words]) => [`dist/${path}`, words])),
    );
  });

  test('makes a folder that is not there', () => {
    replaceFolder(write('made', after), join(home, 'a/b/dist'), '7');
    expect(read(join(home, 'a/b/dist'))).toEqual(after);
  });

  test('keeps the folder itself, which may be open, and a repository in it', () => {
    const target = write('dist', { ...before, '.git/HEAD': 'ref' });
    const { ino } = statSync(target);
    replaceFolder(write('made', after), target, '7');
    expect(read(target)).toEqual({ ...after, '.git/HEAD': 'ref' });
    expect(statSync(target).ino).toBe(ino);
  });

  test('goes through a symbolic link, which stays one', () => {
    write('real', before);
    symlinkSync(join(home, 'real'), join(home, 'dist'));
    replaceFolder(write('made', after), join(home, 'dist'), '7');
    expect(read(join(home, 'real'))).toEqual(after);
    expect(lstatSync(join(home, 'dist')).isSymbolicLink()).toBe(true);
  });

  test.skipIf(!existsSync('/dev/shm'))('works from one disk to another', () => {
    const elsewhere = mkdtempSync('/dev/shm/replace-');
    replaceFolder(write('made', after), join(elsewhere, 'dist'), '7');
    expect(read(elsewhere)).toEqual(
      Object.fromEntries(Object.entries(after).map(([path, words]) => [`dist/${path}`, words])),
    );
    rmSync(elsewhere, { recursive: true });
  });

  test('puts everything back when it cannot go on', () => {
    const target = write('dist', before);
    // A folder cannot be renamed to where another build in the same process has put one.
    write('.dist.build-7/previous', { 'index.html/in-the-way.txt': '' });
    expect(() => {
      replaceFolder(write('made', after), target, '7');
    }).toThrow();
    expect(read(target)).toEqual(before);
  });
});

describe('cleaning up after a replacement that was killed', () => {
  const ended = () => false;

  test.each([
    ['before', { ...before }, {}],
    ['while the old files were moved out', { 'index.html': 'old' }, { 'fr/index.html': 'vieux', 'gone.txt': 'gone' }],
    ['while the new files were moved in', { 'fr/index.html': 'neuf' }, before],
  ])('%s gives the site that was there', (_, there, aside) => {
    const target = write('dist', there);
    write('.dist.build-7/previous', aside);
    write('.dist.build-7/incoming', after);
    restoreFolder(target, ended);
    expect(read(home)).toEqual(
      Object.fromEntries(Object.entries(before).map(([path, words]) => [`dist/${path}`, words])),
    );
  });

  test('afterwards, keeps the new site', () => {
    const target = write('dist', after);
    write('.dist.build-7/replaced', before);
    restoreFolder(target, ended);
    expect(read(target)).toEqual(after);
    expect(existsSync(join(home, '.dist.build-7'))).toBe(false);
  });

  test('leaves alone what a build is doing that still runs', () => {
    const target = write('dist', before);
    write('.dist.build-7/incoming', after);
    restoreFolder(target, (id) => id === '7');
    expect(read(join(home, '.dist.build-7/incoming'))).toEqual(after);
  });
});
