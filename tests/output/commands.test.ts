import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { otherSite } from '../support/sites.ts';

/** The commands of the README, run as it says; `npm ci` is what brought this test here. */
const running: ChildProcess[] = [];
afterEach(() => {
  for (const { pid } of running.splice(0)) if (pid !== undefined) process.kill(-pid);
});

async function freePort(): Promise<string> {
  const probe = createServer().listen(0);
  const { port } = probe.address() as AddressInfo;
  await new Promise((closed) => probe.close(closed));
  return String(port);
}

function start(command: string[], environment: Record<string, string>): void {
  const [name = '', ...rest] = command;
  // Astro’s server answers nothing where it believes to be part of a Vitest run.
  const env = { ...process.env, VITEST: undefined, ASTRO_TELEMETRY_DISABLED: '1', ...environment };
  running.push(spawn(name, rest, { detached: true, stdio: 'ignore', env }));
}

async function answer(url: string): Promise<Response> {
  for (let attempt = 0; attempt < 240; attempt += 1) {
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok) return response;
    await new Promise((later) => setTimeout(later, 500));
  }
  throw new Error(`${url} did not answer.`);
}

test('npm start builds the site and serves it, search included', async () => {
  const port = await freePort();
  start(['npm', 'start'], { PORT: port });
  expect(await (await answer(`http://localhost:${port}/en/`)).text()).toContain('<html lang="en"');
  expect((await answer(`http://localhost:${port}/search/en.json`)).headers.get('content-type')).toBe(
    'application/json',
  );
  expect((await fetch(`http://localhost:${port}/no/such/page/`)).status).toBe(404);
}, 180_000);

test('npm run dev shows the pages and answers a search', async () => {
  const port = await freePort();
  start(['npm', 'run', 'dev', '--', '--host', '127.0.0.1', '--port', port], { CONTENT_DIR: otherSite.contentDir });
  expect(await (await answer(`http://127.0.0.1:${port}/fi/`)).text()).toContain('lang="fi"');
  const index = (await (await answer(`http://127.0.0.1:${port}/search/fi.json`)).json()) as { pages: unknown[] };
  expect(index.pages.length).toBeGreaterThan(10);
}, 180_000);

test('npm run build writes elsewhere and for another address when asked', () => {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  execFileSync('npm', ['run', '--silent', 'build', '--', '--outDir', folder], {
    env: { ...process.env, CONTENT_DIR: otherSite.contentDir, SITE_URL: 'https://www.example.org/some/path' },
    stdio: 'ignore',
  });
  const home = readFileSync(join(folder, 'en/index.html'), 'utf8');
  rmSync(folder, { recursive: true });
  expect(home).toContain('<link rel="canonical" href="https://www.example.org/some/path/en/"');
  expect(home).not.toContain('https://partners.example');
}, 180_000);

test('a build of content that is not in order stops with exit code 1, says why, and leaves the folder as it was', () => {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  const build = () =>
    execFileSync('npm', ['run', '--silent', 'build', '--', '--outDir', folder], {
      env: { ...process.env, CONTENT_DIR: 'tests/fixtures' },
      encoding: 'utf8',
      stdio: 'pipe',
    });
  expect(build).toThrow(expect.objectContaining({ status: 1, stderr: expect.stringContaining('site.yaml') as string }));
  expect(existsSync(join(folder, 'index.html'))).toBe(false);
  rmSync(folder, { recursive: true });
});
