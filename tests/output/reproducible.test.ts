import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { unzipped } from '../support/zip.ts';
import { thisSite } from '../support/sites.ts';

/** The sum of each file of a folder, by its path. */
function sumsOf(folder: string): Record<string, string> {
  const files = globSync('**', { cwd: folder, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files
      .map(({ parentPath, name }) => join(parentPath, name))
      .sort()
      .map((file) => [file.slice(folder.length), createHash('sha256').update(readFileSync(file)).digest('hex')]),
  );
}

describe('a second build of the site, elsewhere', () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'elsewhere-')), 'a folder', 'of another name');
  const dist = join(folder, 'published');

  beforeAll(() => {
    mkdirSync(join(folder, 'home'), { recursive: true });
    for (const part of ['src', 'content', 'public', 'package.json', 'astro.config.mjs', 'tsconfig.json']) {
      cpSync(part, join(folder, part), { recursive: true });
    }
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
    execFileSync('npm', ['run', '--silent', 'build', '--', '--outDir', dist], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: {
        ...process.env,
        CONTENT_DIR: undefined,
        HOME: join(folder, 'home'),
        LANG: 'tr_TR.UTF-8',
        LC_ALL: 'tr_TR.UTF-8',
        NODE_OPTIONS: `--import ${resolve('tests/support/files-in-reverse.mjs')}`,
        TZ: 'Pacific/Kiritimati',
      },
    });
  }, 180_000);
  afterAll(() => {
    rmSync(resolve(folder, '../..'), { recursive: true });
  });

  test('gives the same files to the byte, kits and documents included', () => {
    const [first, second] = [sumsOf(thisSite.dist), sumsOf(dist)];
    expect(Object.keys(first).filter((path) => /\.(zip|pdf|png|pf_index)$/.test(path)).length).toBeGreaterThan(50);
    expect(second).toEqual(first);
  });

  test('puts no path of a machine into any file, nor into any file of a kit', async () => {
    const paths = [thisSite.dist, dist, folder, resolve('.'), homedir()].filter((path) => path.length > 1);
    const tells = (bytes: Buffer) => paths.some((path) => bytes.includes(path));
    const files = Object.keys(sumsOf(dist));
    const told = files.filter((file) => tells(readFileSync(join(dist, file))));
    for (const kit of files.filter((file) => file.endsWith('.zip'))) {
      const packed = await unzipped(readFileSync(join(dist, kit)));
      told.push(...packed.filter(({ bytes }) => tells(bytes)).map(({ name }) => `${kit}: ${name}`));
    }
    expect(told).toEqual([]);
  });
});
