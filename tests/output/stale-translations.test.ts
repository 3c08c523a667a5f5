import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { otherSite } from '../support/sites.ts';

const owner = 'shallow-water-network';
let folder = '';
const env = () => ({ ...process.env, CONTENT_DIR: join(folder, 'content'), ASTRO_TELEMETRY_DISABLED: '1' });
const run = (...command: string[]) =>
  execFileSync('npm', ['run', '--silent', ...command], { env: env(), encoding: 'utf8', stdio: 'pipe' });
const text = (language: string) => join(folder, 'content/organisations', owner, `${language}.mdx`);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'stale-'));
  cpSync(otherSite.contentDir, join(folder, 'content'), { recursive: true });
  const source = readFileSync(text('en'), 'utf8');
  writeFileSync(text('en'), source.replace(/(?<=\n---\n+)The /, 'This '));
  if (readFileSync(text('en'), 'utf8') === source) throw new Error('Nothing changed in the source.');
  run('build', '--', '--outDir', join(folder, 'dist'));
}, 180_000);

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const page = (language: string) => {
  const sides = ['delegation', 'counterparts'].map((side) => join(folder, 'dist', language, side, owner, 'index.html'));
  return sides
    .map((path) => {
      try {
        return readFileSync(path, 'utf8');
      } catch {
        return '';
      }
    })
    .join('');
};

test('readers of a translation are told, in their language, that its source has changed', () => {
  expect(page('fi')).toContain('on muutettu käännöksen jälkeen');
  expect(page('fi')).toMatch(/data-stale[^]*?<a href="[^"]*\/en\/\w+\/shallow-water-network\/" hreflang="en">/);
  expect(page('en')).not.toContain('data-stale');
});

test('the check refuses it, and takes it once the author has renewed it', () => {
  const check = () =>
    execFileSync('node', ['src/commands/check-content.ts', '--translations'], {
      env: env(),
      encoding: 'utf8',
      stdio: 'pipe',
    });
  expect(check).toThrow(
    expect.objectContaining({
      status: 1,
      stderr: expect.stringContaining(`organisations/${owner}/en.mdx has changed since it was last compared`) as string,
    }),
  );
  expect(run('renew', '--', owner)).toBe(
    `organisations/${owner}/fi.mdx says what organisations/${owner}/en.mdx says.\n`,
  );
  expect(check()).toContain('The content is in order');
});
