import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readFiles } from '../../../src/reading/files.ts';

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

test('texts and data are read by their path, in alphabetical order, and nothing else is', () => {
  expect([...readFiles(folder)]).toEqual([
    ['event.yaml', 'title: A day\n'],
    ['pages/press/fi.mdx', 'Päivä.\n'],
    ['site.yaml', 'name: Alba–Borea\n'],
  ]);
});

test('a folder that is not there is told with its path and what to set', () => {
  expect(() => readFiles('/nowhere/content')).toThrow(
    'There is no content folder at /nowhere/content. Set CONTENT_DIR to one.',
  );
});
