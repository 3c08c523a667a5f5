import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freePort, startNpm } from '../support/commands.ts';
import { thisSite } from '../support/sites.ts';

const content = join(mkdtempSync(join(tmpdir(), 'preview-')), 'content');
let preview: ReturnType<typeof startNpm> | undefined;
let address = '';

/** Replaces one passage of a content file, like an editor. */
function edit(file: string, passage: string | RegExp, by: string): void {
  const path = join(content, file);
  const before = readFileSync(path, 'utf8');
  const after = before.replace(passage, by);
  if (after === before) throw new Error(`The change to ${file} changes nothing.`);
  writeFileSync(path, after);
}

/** The response of the dev server, problems included; nothing while it starts. */
const shown = (path: string) =>
  fetch(address + path).then(
    (response) => response.text(),
    () => '',
  );

beforeAll(async () => {
  cpSync(thisSite.contentDir, content, { recursive: true });
  edit('event.yaml', 'hours:', 'huors:');
  const port = await freePort();
  address = `http://localhost:${port}`;
  preview = startNpm(['run', 'dev', '--', '--port', port], { CONTENT_DIR: content, PORT: port });
});

afterAll(() => {
  preview?.stop();
  rmSync(content, { recursive: true });
});

const soon = { timeout: 120_000, interval: 500 };

test('npm run dev with content that is not in order shows the problems in the page', async () => {
  await expect.poll(() => shown('/en/'), soon).toContain('“huors” is not a field that is known here.');
});

test('it shows the pages when they are mended, and answers a search', async () => {
  edit('event.yaml', 'huors:', 'hours:');
  await expect.poll(() => shown('/en/'), soon).toContain('Espoo');
  const { pages } = JSON.parse(await shown('/search/fi.json')) as { pages: unknown[] };
  expect(pages.length).toBeGreaterThan(10);
});

test('it answers the addresses of pages and files that a build writes', async () => {
  for (const path of ['/fi/event.ics', '/fr/feed.xml', '/api/event.json', '/en/press/captions.txt', '/fi/index.md'])
    expect([path, (await fetch(address + path)).status]).toEqual([path, 200]);
  expect((await fetch(`${address}/fr/press`)).url).toBe(`${address}/fr/press/`);
});

test('a problem that is made while it runs is shown in the page, with its file and line, and goes when it is mended', async () => {
  edit('event.yaml', 'hours:', 'huors:');
  await expect.poll(() => shown('/en/'), soon).toMatch(/event\.yaml[^]*line 16: “huors” is not a field/);
  edit('event.yaml', 'huors:', 'hours:');
  await expect.poll(() => shown('/en/'), soon).toContain('Espoo');
});

test('an edited text is shown, as is a mistake in it', async () => {
  edit('pages/home/en.mdx', 'menu: Home', 'menu: Front page');
  await expect.poll(() => shown('/en/'), soon).toContain('Front page');
  edit('pages/home/en.mdx', 'menu:', 'mneu:');
  await expect.poll(() => shown('/en/'), soon).toMatch(/en\.mdx[^]*“mneu” is not a field that is known here\./);
  edit('pages/home/en.mdx', 'mneu:', 'menu:');
  await expect.poll(() => shown('/en/'), soon).toContain('Front page');
});

test('a build of other content beside it, which writes its own list of texts to .astro, takes no text from it', async () => {
  writeFileSync('.astro/content-modules.mjs', 'export default new Map();');
  // The server notices changed files by itself, some time after they were written.
  await setTimeout(1000);
  expect(await shown('/en/')).toContain('Espoo');
});
