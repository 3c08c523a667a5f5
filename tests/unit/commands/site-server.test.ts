import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { siteServer } from '../../../src/commands/site-server.ts';
import { hostPolicy } from '../../../src/hosts/policy.ts';
import { assemble } from '../../../src/model/draft.ts';
import { picturePolicy, printPolicy } from '../../../src/post-processing/content-policy.ts';
import { contentFolder, draftOf } from '../../support/content-folder.ts';

let folder = '';
let server: Server;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'served-'));
  const files = { 'index.html': 'gate', '404.html': 'missing', 'en/index.html': 'home', 'en/map.svg': '<svg/>' };
  const forHosts = { _headers: 'headers', '_hosts/nginx.conf': 'nginx' };
  for (const [path, words] of Object.entries({ ...files, ...forHosts })) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), words);
  }
  writeFileSync(join(folder, '_hosts/files.txt'), Object.keys({ ...files, ...forHosts }).join('\n'));
  writeFileSync(join(folder, 'unlisted.txt'), 'not of this site');
  const policy = hostPolicy(assemble(draftOf(contentFolder)), new Map([['/en/', {}]]), new Map());
  server = createServer(siteServer(folder, policy));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

/** The response to a raw request, which an HTTP client would normalise: status, headers, body. */
async function answerTo(request: string, headers = '') {
  const { port } = server.address() as AddressInfo;
  const socket = connect(port, '127.0.0.1');
  socket.write(`${request} HTTP/1.1\r\nHost: a.example\r\nConnection: close\r\n${headers}\r\n`);
  const answer = await text(socket);
  const [head = '', body] = answer.split('\r\n\r\n');
  return { status: Number(head.slice(9, 12)), head, body };
}

test.each([
  ['GET /', 200, 'gate'],
  ['GET /en/', 200, 'home'],
  ['GET /en/?q=1', 200, 'home'],
  ['HEAD /en/', 200, ''],
  ['GET //', 404, 'missing'],
  ['GET //evil.example/x', 404, 'missing'],
  ['GET /%', 404, 'missing'],
  ['GET /%c3', 404, 'missing'],
  ['GET /en%00', 404, 'missing'],
  ['GET /../package.json', 404, 'missing'],
  ['GET /%2e%2e/package.json', 404, 'missing'],
  ['GET /_headers', 404, 'missing'],
  ['GET /_hosts/nginx.conf', 404, 'missing'],
  ['GET /_hosts/', 404, 'missing'],
  ['GET /unlisted.txt', 404, 'missing'],
  ['GET /constructor', 404, 'missing'],
  ['OPTIONS *', 404, 'missing'],
])('%s is answered with %i', async (request, status, words) => {
  const answer = await answerTo(request);
  expect([answer.status, answer.body]).toEqual([status, words]);
});

test('an address of any length is answered, and so is the next request', async () => {
  expect((await answerTo(`GET /${'a'.repeat(10_000)}`)).status).toBe(404);
  expect((await answerTo(`GET /${'a'.repeat(20_000)}`)).status).toBe(431);
  expect((await answerTo('GET /en/')).status).toBe(200);
});

test.each(['bytes=5-2', 'bytes=-', 'bytes=x', 'lines=1-2'])('the range %s is passed over', async (range) => {
  expect((await answerTo('GET /en/', `Range: ${range}\r\n`)).body).toBe('home');
});

test('a part of a file is sent where one is asked for', async () => {
  const { status, body } = await answerTo('GET /en/', 'Range: bytes=1-2\r\n');
  expect([status, body]).toEqual([206, 'om']);
});

test('a folder is asked for as one, its query kept', async () => {
  const { status, head } = await answerTo('GET /en?q=%C3%A9');
  expect([status, /^Location: (.*)$/m.exec(head)?.[1]]).toEqual([301, '/en/?q=%C3%A9']);
});

test('a picture has a policy of its own, with which it keeps its styles', async () => {
  const { head } = await answerTo('GET /en/map.svg');
  expect(head).toContain(`Content-Security-Policy: ${printPolicy(picturePolicy)}\r\n`);
});
