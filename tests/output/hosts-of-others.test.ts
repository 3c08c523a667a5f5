import { execFileSync } from 'node:child_process';
import { chmodSync, globSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { cloudFrontRequest, cloudFrontResponse } from '../../src/hosts/cloudfront.ts';
import { headersAt, type HostPolicy } from '../../src/hosts/policy.ts';
import { builtPolicy } from '../../src/integrations/host-pack.ts';
import { readPolicy } from '../../src/post-processing/content-policy.ts';
import { siteContent, sites } from '../support/sites.ts';

type Headers = Record<string, { value: string }>;
type Handler = (event: { request: { uri: string; headers: Headers }; response?: { headers: Headers } }) => {
  uri?: string;
  statusCode?: number;
  headers: Headers;
};

const handlerOf = (code: string) => runInNewContext(`${code}; handler`) as Handler;

/** Whether a pattern of `_headers` or of aws matches a path; * stands for any characters. */
const fits = (pattern: string, path: string) =>
  new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '.*')}$`).test(path);

describe.each(sites)('hosts that no test can start, with $name:', ({ contentDir, dist }) => {
  const policy = builtPolicy(siteContent({ contentDir }), dist);
  const [locale = ''] = policy.languages;
  const files = globSync('**/*.*', { cwd: dist }).filter(
    (file) => !file.startsWith('_hosts') && statSync(join(dist, file)).isFile(),
  );
  const addresses = files.map((file) => `/${file}`.replace(/\/index\.html$/, '/'));

  describe('Netlify and Cloudflare Pages', () => {
    const blocks = readFileSync(join(dist, '_headers'), 'utf8').trim().split('\n\n');
    const rules = blocks.map((block) => {
      const [pattern = '', ...lines] = block.split('\n');
      return { pattern, headers: lines.map((line) => /^ {2}([\w-]+): (.+)$/.exec(line)?.slice(1) ?? ['', line]) };
    });

    test('read from _headers what the policy says of every address, and no header twice', () => {
      const wrong = addresses.filter((address) => {
        const sent = rules.filter(({ pattern }) => fits(pattern, address)).flatMap(({ headers }) => headers);
        const wanted = headersAt(policy, address);
        // Hosts set types that they know by themselves.
        if (!sent.some(([name]) => name === 'Content-Type')) delete wanted['Content-Type'];
        // Patterns cannot tell pages from other files: the policy is that of the folder.
        delete wanted['Content-Security-Policy'];
        const folder = [
          ...policy.folderPolicies,
          ...policy.rules.filter((rule) => /^\/(404\.html)?$/.test(rule.address)),
        ];
        const ruled = folder.find(({ address: pattern }) => fits(pattern, address))?.headers['Content-Security-Policy'];
        if (ruled) wanted['Content-Security-Policy'] = ruled;
        return JSON.stringify(sent.toSorted()) !== JSON.stringify(Object.entries(wanted).sort());
      });
      expect(wrong).toEqual([]);
    });

    test('let every page, and the one for what is missing, do in each folder what it says of itself', () => {
      const missing = readPolicy(readFileSync(join(dist, '404.html'), 'utf8'));
      for (const { address, headers } of policy.folderPolicies) {
        const allowed = readPolicy(
          `<meta http-equiv="content-security-policy" content="${headers['Content-Security-Policy']}">`,
        );
        const page = globSync(`${address.slice(1, -1)}**/*.html`, { cwd: dist })[0] ?? '';
        for (const needs of [missing, readPolicy(readFileSync(join(dist, page), 'utf8'))]) {
          for (const directive of ['script-src', 'style-src', 'font-src']) {
            expect(allowed?.[directive] ?? []).toEqual(expect.arrayContaining(needs?.[directive] ?? []));
          }
        }
      }
    });

    test('find no more rules and no longer lines than they read', () => {
      expect(rules.length).toBeLessThanOrEqual(100);
      expect(Math.max(...blocks.flatMap((block) => block.split('\n')).map(({ length }) => length))).toBeLessThan(2000);
    });

    test('lead to a language from the gate and from short addresses alone, and to what is there', () => {
      const lines = readFileSync(join(dist, '_redirects'), 'utf8').trim().split('\n');
      const ways = lines.map(
        (line) => /^(\S+) {2}(\S+) {2}302! {2}Language=([a-z]{2})$/.exec(line)?.slice(1) ?? [line],
      );
      const leading = addresses.filter((address) => /^\/(o\/.+\/)?$/.test(address));
      expect(ways.map(([from, , language]) => `${from} ${language}`).sort()).toEqual(
        leading.flatMap((from) => policy.languages.map((language) => `${from} ${language}`)).sort(),
      );
      expect(
        ways.filter(([, to = '', language]) => !to.startsWith(`/${language}/`) || !addresses.includes(to)),
      ).toEqual([]);
    });
  });

  describe.each(['', '/some/path'])('CloudFront, below "%s",', (root) => {
    const moved: HostPolicy = { ...policy, root };
    const request = handlerOf(cloudFrontRequest(moved));
    const response = handlerOf(cloudFrontResponse(moved));
    const ask = (path: string, headers: Headers = {}) => request({ request: { uri: root + path, headers } });

    test('names the page of a folder, and asks for a folder as one', () => {
      expect(ask(`/${locale}/`).uri).toBe(`${root}/${locale}/index.html`);
      expect(ask(`/${locale}`).headers.location?.value).toBe(`${root}/${locale}/`);
      expect(ask('/favicon.svg').uri).toBe(`${root}/favicon.svg`);
      expect(ask('/_hosts/s3.sh').uri).toBe(`${root}/404`);
    });

    test('leads from the gate to the language asked for first, and never against a link', () => {
      const asking = { 'accept-language': { value: `${locale}-XX,sv;q=0.5` } };
      expect(ask('/', asking).headers.location?.value).toBe(`${root}/${locale}/`);
      expect(ask('/', { 'accept-language': { value: 'sv' } }).uri).toBe(`${root}/index.html`);
      expect(ask('/', { ...asking, 'sec-fetch-site': { value: 'same-origin' } }).uri).toBe(`${root}/index.html`);
      expect(ask(`/${locale}/press/`, { 'accept-language': { value: 'xx' } }).uri).toBe(
        `${root}/${locale}/press/index.html`,
      );
    });

    test('sends every file with the headers of the policy', () => {
      const wrong = addresses.filter((address) => {
        const uri = root + address.replace(/\/$/, '/index.html');
        const sent = response({ request: { uri, headers: {} }, response: { headers: {} } }).headers;
        if (/^\/(o\/.+\/)?$/.test(address)) {
          expect(sent.vary?.value).toBe('Accept-Language, Sec-Fetch-Site');
          delete sent.vary;
        }
        const wanted = headersAt(moved, address);
        if (!sent['content-type']) delete wanted['Content-Type'];
        const plain = Object.fromEntries(
          Object.entries(wanted).map(([name, value]) => [name.toLowerCase(), { value }]),
        );
        return JSON.stringify(Object.entries(sent).sort()) !== JSON.stringify(Object.entries(plain).sort());
      });
      expect(wrong).toEqual([]);
    });

    test('is told so in fewer than 10 kB', () => {
      expect(Buffer.byteLength(cloudFrontResponse(moved))).toBeLessThan(10_240);
    });
  });

  test('S3 is given every file once, with its type, and hashed names for a year', () => {
    const folder = mkdtempSync(join(tmpdir(), 'aws-'));
    writeFileSync(join(folder, 'aws'), `#!/bin/sh\nfor word in "$@"; do printf '%s\\t' "$word"; done\necho\n`);
    chmodSync(join(folder, 'aws'), 0o755);
    const calls = execFileSync('sh', [join(dist, '_hosts/s3.sh'), 'bucket/path'], {
      env: { ...process.env, PATH: `${folder}:${process.env.PATH ?? ''}` },
      encoding: 'utf8',
    });
    rmSync(folder, { recursive: true });
    const commands = calls
      .trim()
      .split('\n')
      .map((line) => line.trim().split('\t'));
    expect(commands[0]?.slice(0, 5)).toEqual(['s3', 'cp', '.', 's3://bucket/path', '--recursive']);

    const wrong = files.filter((file) => {
      const copies = commands.filter((words) => {
        const filters = words.flatMap((word, at) =>
          /^--(in|ex)clude$/.test(word) ? [[word, words[at + 1] ?? '']] : [],
        );
        return filters.filter(([, pattern = '']) => fits(pattern, file)).at(-1)?.[0] === '--include';
      });
      const option = (name: string) => copies[0]?.[copies[0].indexOf(name) + 1];
      const type = policy.types.endings[file.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
      const days = /^(_astro|search\/index)\//.test(file) ? 'max-age=31536000' : 'max-age=0';
      return copies.length !== 1 || option('--content-type') !== type || !option('--cache-control')?.includes(days);
    });
    expect(wrong).toEqual([]);
  });

  test('GitHub Pages finds a workflow, its mark against Jekyll, and the page for what is missing', () => {
    const { jobs } = parse(readFileSync(join(dist, '_hosts/github-pages.yml'), 'utf8')) as {
      jobs: { publish: { steps: { run?: string; with?: { path?: string } }[] } };
    };
    expect(jobs.publish.steps.flatMap(({ run, with: given }) => run ?? given?.path ?? [])).toEqual([
      'npm ci && npm run build',
      'dist',
    ]);
    expect(globSync('{.nojekyll,404.html}', { cwd: dist }).sort()).toEqual(['.nojekyll', '404.html']);
  });
});
