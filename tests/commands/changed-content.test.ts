import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runNode, runScript } from '../support/commands.ts';
import { otherSite } from '../support/sites.ts';

/** A copy of the content with a changed text in the first language, built into another folder for another public address. */
const owner = 'shallow-water-network';
const folder = mkdtempSync(join(tmpdir(), 'changed-'));
const [content, dist] = [join(folder, 'content'), join(folder, 'dist')];
const environment = { CONTENT_DIR: content, SITE_URL: 'https://www.example.org/some/path' };
const page = (address: string) => readFileSync(join(dist, address, 'index.html'), 'utf8');

beforeAll(async () => {
  cpSync(otherSite.contentDir, content, { recursive: true });
  const text = join(content, 'organisations', owner, 'en.mdx');
  const source = readFileSync(text, 'utf8');
  writeFileSync(text, source.replace(/(?<=\n---\n+)The /, 'This '));
  if (readFileSync(text, 'utf8') === source) throw new Error('Nothing changed in the source.');
  const { code, said } = await runScript('build', ['--outDir', dist], environment);
  expect(code, said).toBe(0);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('npm run build writes elsewhere and for another address when asked', () => {
  expect(page('en')).toContain('<link rel="canonical" href="https://www.example.org/some/path/en/"');
  expect(page('en')).not.toContain('https://partners.example');
});

test('readers of a translation are told, in their language, that its source has changed', () => {
  const finnish = page(`fi/delegation/${owner}`);
  expect(finnish).toContain('on muutettu kääntämisen jälkeen');
  expect(finnish).toMatch(/data-stale[^]*?<a href="[^"]*\/en\/\w+\/shallow-water-network\/" hreflang="en">/);
  expect(page(`en/delegation/${owner}`)).not.toContain(' data-stale');
});

test('the check refuses it, and takes it once the author has renewed it', async () => {
  const check = () => runNode(['src/commands/check-content.ts', '--translations'], environment);
  expect(await check()).toEqual({
    code: 1,
    said: expect.stringContaining(`organisations/${owner}/en.mdx has changed since it was last compared`) as string,
  });
  expect(await runScript('renew', [owner], environment)).toEqual({
    code: 0,
    said: `organisations/${owner}/fi.mdx says what organisations/${owner}/en.mdx says.\n`,
  });
  expect(await check()).toEqual({ code: 0, said: expect.stringContaining('The content is in order') as string });
  const text = join(content, 'organisations', owner, 'en.mdx');
  writeFileSync(text, readFileSync(text, 'utf8').replace(/(?<=\n---\n+)This /, 'The '));
  expect(await check()).toEqual({
    code: 1,
    said: expect.stringContaining('The words have changed since they were recorded') as string,
  });
});

test('renew vouches for no change of the event that calendars would not take', async () => {
  const event = join(content, 'event.yaml');
  const renew = () => runScript('renew', ['event'], environment);
  expect(await renew()).toEqual({ code: 0, said: '' });
  const [before = '', recorded = ''] = [event, join(content, 'revisions.yaml')].map((file) =>
    readFileSync(file, 'utf8'),
  );
  writeFileSync(event, before.replace(/street: .*/, 'street: Another street'));
  expect(await renew()).toEqual({
    code: 1,
    said: expect.stringContaining('The event is not that of edition') as string,
  });
  expect(readFileSync(join(content, 'revisions.yaml'), 'utf8')).toBe(recorded);
  writeFileSync(event, before);
});
