import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { sumsOf } from '../support/built.ts';
import { freePort, startNpm } from '../support/commands.ts';
import { thisSite } from '../support/sites.ts';
import { unzipped } from '../support/zip.ts';

describe('npm start, in a copy elsewhere, on another clock, in another language, with folders listed from their end', () => {
  const home = mkdtempSync(join(tmpdir(), 'elsewhere-'));
  const folder = join(home, 'a folder', 'of another name');
  const dist = join(folder, 'dist');
  let site: ReturnType<typeof startNpm> | undefined;
  let url = '';

  beforeAll(async () => {
    mkdirSync(folder, { recursive: true });
    for (const part of ['src', 'content', 'public', 'package.json', 'astro.config.mjs', 'tsconfig.json']) {
      cpSync(part, join(folder, part), { recursive: true });
    }
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
    const port = await freePort();
    url = `http://localhost:${port}`;
    const environment = {
      CONTENT_DIR: undefined,
      HOME: home,
      LANG: 'tr_TR.UTF-8',
      LC_ALL: 'tr_TR.UTF-8',
      NODE_OPTIONS: `--import ${pathToFileURL('tests/support/files-in-reverse.mjs').href}`,
      PORT: port,
      TZ: 'Pacific/Kiritimati',
    };
    site = startNpm(['start'], environment, folder);
    await vi.waitFor(() => fetch(url), { timeout: 240_000, interval: 500 });
  });
  afterAll(() => {
    site?.stop();
    rmSync(home, { recursive: true });
  });

  test('serves the site, search included', async () => {
    expect(await (await fetch(`${url}/en/`)).text()).toContain('<html lang="en"');
    expect((await fetch(`${url}/search/en.json`)).headers.get('content-type')).toBe('application/json');
    expect((await fetch(`${url}/no/such/page/`)).status).toBe(404);
  });

  test('builds the same files to the byte, kits and documents included', () => {
    const [first, second] = [sumsOf(thisSite.dist), sumsOf(dist)];
    expect(Object.keys(first).filter((path) => /\.(zip|pdf|png)$/.test(path)).length).toBeGreaterThan(50);
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
