import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readFiles } from '../../../src/parsing/files.ts';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'content-'));
  mkdirSync(join(folder, 'pages', 'press'), { recursive: true });
  writeFileSync(join(folder, 'site.yaml'), 'name: Alba–Borea\n');
  writeFileSync(join(folder, 'event.yaml'), 'title: A day\n');
  writeFileSync(join(folder, 'pages', 'press', 'fi.mdx'), 'Päivä.\n');
  writeFileSync(join(folder, 'README.md'), 'For authors.\n');
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('every file but the manual is read by its path, in alphabetical order', () => {
  const { files, problems } = readFiles(folder);
  expect([...files]).toEqual([
    ['event.yaml', 'title: A day\n'],
    ['pages/press/fi.mdx', 'Päivä.\n'],
    ['site.yaml', 'name: Alba–Borea\n'],
  ]);
  expect(problems).toEqual([]);
});

test('accents are one character, and no mark of the byte order stays, however the file was saved', () => {
  writeFileSync(join(folder, 'press.yaml'), '\uFEFFname: Pe\u0301pite\n');
  expect(readFiles(folder).files.get('press.yaml')).toBe('name: P\u00E9pite\n');
  rmSync(join(folder, 'press.yaml'));
});

test('a folder that is not there is a problem that says what to set', () => {
  expect(readFiles('/nowhere/content').problems).toEqual([
    {
      file: '/nowhere/content',
      problem: 'There is no such folder.',
      remedy: 'Set CONTENT_DIR to a folder that exists, or leave it out.',
    },
  ]);
});

test.each([
  ['a control character', 'name: A\u0007\n', 'This line has a character that cannot be read (U+0007).'],
  [
    'a character that turns the direction of reading',
    'name: A\u202E\n',
    'This line has a character that cannot be read (U+202E).',
  ],
  [
    'a byte that is not UTF-8',
    Buffer.from([0x41, 0xe9, 0x0a]),
    'This line has a character that cannot be read (U+FFFD).',
  ],
  ['more than a text can hold', 'a'.repeat(1_000_001), 'This file has 1000001 bytes.'],
])('%s is a problem of its file', (_, words, problem) => {
  writeFileSync(join(folder, 'press.yaml'), words);
  expect(readFiles(folder).problems.map(({ file, problem: found }) => [file, found])).toEqual([
    ['press.yaml', problem],
  ]);
  rmSync(join(folder, 'press.yaml'));
});

describe('what is no text of the content', () => {
  test('a picture is listed without its words, so that only its name is a problem', () => {
    writeFileSync(join(folder, 'logo.png'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0xff]));
    const { files, problems } = readFiles(folder);
    expect([files.get('logo.png'), problems]).toEqual(['', []]);
    rmSync(join(folder, 'logo.png'));
  });

  test('a folder in the place of a file is a problem of its own', () => {
    mkdirSync(join(folder, 'fields.yaml'));
    expect(readFiles(folder).problems).toEqual([
      { file: 'fields.yaml', problem: 'This is a folder.', remedy: 'Move it away, and write the file.' },
    ]);
    rmSync(join(folder, 'fields.yaml'), { recursive: true });
  });

  test('a symbolic link that leads nowhere is a problem of its own', () => {
    symlinkSync(join(folder, 'nowhere'), join(folder, 'notes.mdx'));
    expect(readFiles(folder).problems).toEqual([
      {
        file: 'notes.mdx',
        problem: 'This symbolic link leads nowhere.',
        remedy: 'Remove it, or let it lead to a file.',
      },
    ]);
    rmSync(join(folder, 'notes.mdx'));
  });

  test('a file in place of the folder, and a folder without site.yaml, are not read any further', () => {
    expect(readFiles(join(folder, 'site.yaml')).problems.map(({ problem }) => problem)).toEqual([
      'This is a file, and no folder.',
    ]);
    expect(readFiles('.').problems.map(({ file }) => file)).toEqual(['site.yaml']);
  });
});
