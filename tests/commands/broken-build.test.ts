import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readFiles } from '../../src/parsing/files.ts';
import { breakContent, mutationsOf, type Mutation } from '../mutations/mutations.ts';
import { sumsOf } from '../support/built.ts';
import { runScript } from '../support/commands.ts';
import { otherSite, thisSite } from '../support/sites.ts';

let [folder, content, dist] = ['', '', ''];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'broken-'));
  [content, dist] = [join(folder, 'content'), join(folder, 'dist')];
  cpSync(thisSite.contentDir, content, { recursive: true });
  cpSync(otherSite.dist, dist, { recursive: true });
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const mutations = mutationsOf(readFiles(thisSite.contentDir).files);
const named = (wanted: string): Mutation => {
  const mutation = mutations.find(({ name }) => name === wanted);
  if (!mutation) throw new Error(`No content is broken by “${wanted}”.`);
  return mutation;
};

// One for each step that finds problems: files, YAML, schemas, MDX, checks.
test.each(
  ['a data file is missing', 'a quote that is not closed', 'a misspelt field', 'an unescaped brace', 'a dead link'].map(
    named,
  ),
)(
  'npm run build with $name ($file) stops with exit code 1, says where, and leaves the site that was built before',
  async (mutation) => {
    breakContent(content, mutation);
    const earlier = sumsOf(dist);
    const { code, said } = await runScript('build', ['--outDir', dist], { CONTENT_DIR: content });
    expect([code, said]).toEqual([1, expect.stringContaining(mutation.file)]);
    expect(said).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m);
    expect(sumsOf(dist)).toEqual(earlier);
  },
);
