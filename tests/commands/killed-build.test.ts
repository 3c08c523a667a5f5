import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sumsOf } from '../support/built.ts';
import { argumentsOf, runScript } from '../support/commands.ts';
import { otherSite, thisSite } from '../support/sites.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'killed-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const workshops = () => (existsSync('.cache/builds') ? readdirSync('.cache/builds') : []);

test.skipIf(process.platform === 'win32')(
  'a build that is killed while it writes leaves the site before, and the build after it cleans up',
  async () => {
    const dist = join(folder, 'killed');
    cpSync(thisSite.dist, dist, { recursive: true });
    const earlier = sumsOf(dist);
    for (const [signal, moment] of [
      ['SIGINT', 'Syncing content'],
      ['SIGTERM', 'generating static routes'],
      ['SIGKILL', 'generating static routes'],
    ] as const) {
      const build = spawn(process.execPath, [...argumentsOf('build'), '--outDir', dist], {
        env: { ...process.env, NODE_ENV: undefined, VITEST: undefined, CONTENT_DIR: otherSite.contentDir },
        stdio: ['ignore', 'pipe', 'ignore'],
      });
      build.stdout.on('data', (words) => {
        if (String(words).includes(moment)) build.kill(signal);
      });
      await new Promise((ended) => build.on('close', ended));
      expect(sumsOf(dist)).toEqual(earlier);
      expect(workshops().includes(String(build.pid))).toBe(signal === 'SIGKILL');
      if (signal === 'SIGKILL') {
        await runScript('build', ['--outDir', join(folder, 'after')], { CONTENT_DIR: otherSite.contentDir });
        expect(workshops()).not.toContain(String(build.pid));
      }
    }
  },
);

test('two builds at once, from different content, both give what one alone gives', async () => {
  const builds = [otherSite, thisSite].map(({ name, contentDir }) =>
    runScript('build', ['--outDir', join(folder, name)], { CONTENT_DIR: contentDir }),
  );
  expect((await Promise.all(builds)).map(({ code }) => code)).toEqual([0, 0]);
  for (const { name, dist } of [otherSite, thisSite]) expect(sumsOf(join(folder, name))).toEqual(sumsOf(dist));
});
