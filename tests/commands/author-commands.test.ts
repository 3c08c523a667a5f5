import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runNode, runScript } from '../support/commands.ts';
import { otherSite } from '../support/sites.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'content-'));
  cpSync(otherSite.contentDir, folder, { recursive: true });
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Runs a command for authors with the folder; gives its output and exit code. */
const run = (script: string, ...words: string[]) => runScript(script, words, { CONTENT_DIR: folder });

describe('npm run new', () => {
  test('lays out a profile, and the check leads from there to every field that is empty', async () => {
    const { code } = await run('new', 'organisation', 'acme-mobile');
    expect(code).toBe(0);
    expect(readdirSync(join(folder, 'organisations/acme-mobile'))).toEqual(['en.mdx', 'fi.mdx', 'organisation.yaml']);
    const checked = await runNode(['src/commands/check-content.ts'], { CONTENT_DIR: folder });
    expect(checked.code).toBe(1);
    expect(checked.said).toContain('organisations/acme-mobile/organisation.yaml');
    expect(checked.said).not.toMatch(/^ +at /m);
    // An unfinished profile does not prevent another one.
    expect((await run('new', 'organisation', 'acme-two')).code).toBe(0);
  });

  test.each([
    [['organisation', '../acme'], 'Write: npm run new -- organisation <id>'],
    [['page', 'acme'], 'Write: npm run new -- organisation <id>'],
    [['organisation', 'press'], 'Write: npm run new -- organisation <id>'],
    [['organisation', '--force'], 'Unknown option'],
    [[], 'Write: npm run new -- organisation <id>'],
  ])('refuses %j', async (words, answer) => {
    const before = readdirSync(join(folder, 'organisations'));
    const { said, code } = await run('new', ...words);
    expect([said.startsWith(answer), code]).toEqual([true, 1]);
    expect(readdirSync(join(folder, 'organisations'))).toEqual(before);
  });

  test('leaves alone a profile that is there', async () => {
    const [known = ''] = readdirSync(join(folder, 'organisations'));
    const file = join(folder, 'organisations', known, 'organisation.yaml');
    const before = readFileSync(file, 'utf8');
    const { said, code } = await run('new', 'organisation', known);
    expect([said.includes('is there already.'), code]).toEqual([true, 1]);
    expect(readFileSync(file, 'utf8')).toBe(before);
  });
});

describe('what cannot be is answered with one sentence and exit code 1', () => {
  test.each<[script: string, words: string[], environment: Record<string, string>, answer: string]>([
    ['build', ['--outdir', 'x'], {}, "Unknown option '--outdir'. Write: npm run build [-- --outDir DIR]"],
    ['build', ['x'], {}, "Unexpected argument 'x'. Write: npm run build [-- --outDir DIR]"],
    ['build', [], { SITE_URL: 'example.org' }, 'SITE_URL cannot be used. Write an address like'],
    ['build', [], { PORT: '99999' }, 'PORT is “99999”. Write a number from 1 to 65535'],
    ['links', ['x'], {}, "Unexpected argument 'x'. Write: npm run links"],
    ['links', [], { CONTENT_DIR: 'package.json' }, 'This is a file, and no folder.'],
    ['renew', [], {}, 'Name what was compared. Write: npm run renew'],
    ['renew', ['x'], { CONTENT_DIR: '' }, 'CONTENT_DIR is empty.'],
    ['new', ['organisation', 'x'], { CONTENT_DIR: 'no/such/folder' }, 'There is no such folder.'],
  ])('npm run %s %j with %j', async (script, words, environment, answer) => {
    const { said, code } = await runScript(script, words, { CONTENT_DIR: folder, ...environment });
    expect(said).toContain(answer);
    expect([code, said.includes('    at ')]).toEqual([1, false]);
  });

  test('a port that is taken', async () => {
    const holder = createServer().listen(0);
    const { port } = holder.address() as AddressInfo;
    const { said, code } = await runNode(['src/commands/await-content.ts'], {
      CONTENT_DIR: 'no/such/folder',
      PORT: String(port),
    });
    holder.close();
    expect([code, said]).toEqual([1, expect.stringContaining(`Port ${port} is taken by another program.`) as string]);
  });
});

describe('npm run links', () => {
  /** Gives each source a URL on a server of this test, which responds as specified. */
  async function withHost(answerTo: (path: string) => number, check: () => Promise<void>): Promise<void> {
    const host = createServer((request, response) => response.writeHead(answerTo(request.url ?? '')).end());
    await new Promise<void>((listening) => host.listen(0, '127.0.0.1', listening));
    const { port } = host.address() as AddressInfo;
    const file = join(folder, 'sources.yaml');
    let number = 0;
    const renamed = readFileSync(file, 'utf8').replaceAll(
      /^( +(?:url|archived): ).*$/gm,
      (_, key: string) => `${key}http://127.0.0.1:${port}/${(number += 1)}`,
    );
    writeFileSync(file, renamed);
    await check();
    host.close();
  }

  test('is content when every address answers, or refuses machines alone', async () => {
    await withHost(
      (path) => (path === '/2' ? 403 : 200),
      async () => {
        const { said, code } = await run('links');
        expect(said).toMatch(/^\d+ addresses requested, 0 failed\.\n$/);
        expect(code).toBe(0);
      },
    );
  });

  test('names the source whose address is gone', async () => {
    await withHost(
      (path) => (path === '/1' ? 404 : 200),
      async () => {
        const { said, code } = await run('links');
        expect(said).toMatch(/^- sources\.yaml, reed-house-calendar-2014: http:\S+\/1 answers 404\.\n/);
        expect(said).toContain('1 failed.');
        expect(code).toBe(1);
      },
    );
  });
});
