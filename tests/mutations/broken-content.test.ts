import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ContentError, loadContent } from '../../src/load.ts';
import { readFiles } from '../../src/parsing/files.ts';
import { thisSite } from '../support/sites.ts';
import { breakContent, mutationsOf } from './mutations.ts';

const mutations = mutationsOf(readFiles(thisSite.contentDir).files);

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mutations-'));
  cpSync(thisSite.contentDir, folder, { recursive: true });
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** The report for refused content. */
function refusal(): string {
  try {
    loadContent(folder);
  } catch (error) {
    if (error instanceof ContentError) return error.message;
    throw error;
  }
  throw new Error('The content was accepted.');
}

test('there are at least 60 ways to break the content', () => {
  expect(mutations.length).toBeGreaterThanOrEqual(60);
});

test.each(mutations)('$name: $file', (mutation) => {
  const mend = breakContent(folder, mutation);
  try {
    expect(refusal()).toContain(mutation.file);
  } finally {
    mend();
  }
});

test('what was broken is in order again', () => {
  expect(() => loadContent(folder)).not.toThrow();
});
