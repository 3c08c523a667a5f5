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

const workFolders = () => (existsSync('.cache/builds') ? readdirSync('.cache/builds') : []);

test.skipIf(process.platform === 'win32')(
  'a build that is killed while it writes leaves the site before; the next one cleans up, and gives alone what it gave beside another',
  async () => {
    const dist = join(folder, 'killed');
    cpSync(thisSite.dist, dist, { recursive: true });
    const earlier = sumsOf(dist);
    const killed = async (signal: NodeJS.Signals, moment: string) => {
      const build = spawn(process.execPath, [...argumentsOf('build'), '--outDir', dist], {
        env: { ...process.env, NODE_ENV: undefined, VITEST: undefined, CONTENT_DIR: otherSite.contentDir },
        stdio: ['ignore', 'pipe', 'ignore'],
      });
      build.stdout.on('data', (words) => {
        if (String(words).includes(moment)) build.kill(signal);
      });
      await new Promise((ended) => build.on('close', ended));
      const id = String(build.pid);
      const isLeft = workFolders().includes(id);
      expect(sumsOf(dist)).toEqual(earlier);
      return { id, isLeft };
    };
    expect((await killed('SIGINT', 'Syncing content')).isLeft).toBe(false);
    expect((await killed('SIGTERM', 'Building static entrypoints')).isLeft).toBe(false);
    const { id, isLeft } = await killed('SIGKILL', 'generating static routes');
    expect(isLeft).toBe(true);

    await runScript('build', ['--outDir', dist], { CONTENT_DIR: otherSite.contentDir });
    expect(workFolders()).not.toContain(id);
    // The sites of the tests are built at once, from different content into different folders.
    expect(sumsOf(dist)).toEqual(sumsOf(otherSite.dist));
  },
);
