import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync, globSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readFiles } from '../../src/reading/files.ts';
import { thisSite } from '../support/sites.ts';
import { mutationsOf, type Mutation } from './mutations.ts';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: { build: string } };
const mutations = mutationsOf(readFiles(thisSite.contentDir).files);
const earlier = {
  'index.html': '<!doctype html><title>The site as it was</title>\n',
  'en/index.html': '<p>Hello</p>\n',
};

let workshop = '';
beforeAll(() => {
  workshop = mkdtempSync(join(tmpdir(), 'mutations-'));
});
afterAll(() => {
  rmSync(workshop, { recursive: true, force: true });
});

type Outcome = { code: number | string | null | undefined; report: string; dist: Record<string, string> };

/** Runs the build as npm does, on a copy of the content with one thing broken, over a site that was built before. */
async function build({ file, edit }: Mutation, place: string): Promise<Outcome> {
  const [content, dist] = [join(place, 'content'), join(place, 'dist')];
  cpSync(thisSite.contentDir, content, { recursive: true });
  for (const [path, text] of Object.entries(earlier)) {
    mkdirSync(dirname(join(dist, path)), { recursive: true });
    writeFileSync(join(dist, path), text);
  }
  const path = join(content, file);
  const before = readFiles(content).files.get(file) ?? '';
  const after = edit(before);
  if (after === before) throw new Error(`Nothing is broken in ${file}.`);
  mkdirSync(dirname(path), { recursive: true });
  if (after === undefined) rmSync(path);
  else writeFileSync(path, after);
  const env = {
    ...process.env,
    CONTENT_DIR: content,
    PATH: [resolve('node_modules/.bin'), process.env.PATH].join(delimiter),
  };
  return new Promise((done) => {
    execFile('sh', ['-c', `${scripts.build} --outDir ${dist}`], { env }, (error, stdout, stderr) => {
      const found = globSync('**/*.*', { cwd: dist }).sort();
      const outcome = {
        code: error ? error.code : 0,
        report: stdout + stderr,
        dist: Object.fromEntries(found.map((name) => [name, readFileSync(join(dist, name), 'utf8')])),
      };
      rmSync(place, { recursive: true });
      done(outcome);
    });
  });
}

test('there are at least 60 ways to break the content', () => {
  expect(mutations.length).toBeGreaterThanOrEqual(60);
});

describe.concurrent(`broken content, ${availableParallelism()} at a time`, () => {
  test.each(mutations.map((mutation, index) => ({ ...mutation, index })))(
    '$name: $file',
    async ({ index, ...mutation }) => {
      const { code, report, dist } = await build(mutation, join(workshop, String(index)));
      expect({ code, namesTheFile: report.includes(mutation.file), dist }).toEqual({
        code: 1,
        namesTheFile: true,
        dist: earlier,
      });
      expect(report).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m);
    },
  );
});
