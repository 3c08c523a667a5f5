import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { thisSite } from '../support/sites.ts';

const port = '4797';
const address = `http://localhost:${port}`;
let content = '';
let preview: ChildProcess;
let browser: Browser;
let page: Page;

/** Changes one passage of a file of the content, as an author would in an editor. */
function edit(file: string, passage: string | RegExp, by: string): void {
  const path = join(content, file);
  const before = readFileSync(path, 'utf8');
  const after = before.replace(passage, by);
  if (after === before) throw new Error(`The change to ${file} changes nothing.`);
  writeFileSync(path, after);
}

/** What the page says. */
async function shown(path: string): Promise<string> {
  await page.goto(address + path).catch(() => undefined);
  return page.evaluate(() => document.body.innerText);
}

beforeAll(async () => {
  content = join(mkdtempSync(join(tmpdir(), 'preview-')), 'content');
  cpSync(thisSite.contentDir, content, { recursive: true });
  edit('event.yaml', 'hours:', 'huors:');
  const env = { ...process.env, VITEST: undefined, ASTRO_TELEMETRY_DISABLED: '1', CONTENT_DIR: content, PORT: port };
  preview = spawn('npm', ['run', 'dev', '--', '--port', port], { detached: true, stdio: 'ignore', env });
  browser = await launchBrowser();
  page = await browser.newPage();
});

afterAll(async () => {
  await browser.close();
  if (preview.pid !== undefined) process.kill(-preview.pid);
  rmSync(content, { recursive: true });
});

const soon = { timeout: 90_000, interval: 1000 };

test('a preview of content that is not in order shows the problems in the page', async () => {
  await expect.poll(() => shown('/en/'), soon).toContain('“huors” is not a field that is known here.');
});

test('it starts when they are mended', async () => {
  edit('event.yaml', 'huors:', 'hours:');
  await expect.poll(() => shown('/en/'), soon).toContain('Espoo');
});

test('a problem that is made while it runs is shown in the page, with its file and line, and goes when it is mended', async () => {
  edit('event.yaml', 'hours:', 'huors:');
  await expect.poll(() => shown('/en/'), soon).toMatch(/event\.yaml[^]*line 14: “huors” is not a field/);
  edit('event.yaml', 'huors:', 'hours:');
  await expect.poll(() => shown('/en/'), soon).toContain('Espoo');
});
