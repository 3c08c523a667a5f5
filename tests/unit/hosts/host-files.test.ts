import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { apacheConf } from '../../../src/hosts/apache.ts';
import { caddyfile } from '../../../src/hosts/caddy.ts';
import { cloudFrontRequest, cloudFrontResponse } from '../../../src/hosts/cloudfront.ts';
import { headersFile, redirectsFile } from '../../../src/hosts/netlify.ts';
import { nginxConf } from '../../../src/hosts/nginx.ts';
import { expressionOf, headersAt, hostPolicy } from '../../../src/hosts/policy.ts';
import { assemble } from '../../../src/model/draft.ts';
import { contentFolder, draftOf } from '../../support/content-folder.ts';

const content = assemble(draftOf(contentFolder));
const pages = new Map([
  ['/', { 'style-src': ["'sha256-gate'"] }],
  ['/404.html', { 'script-src': ["'sha256-missing'"], 'style-src': ["'sha256-lost'"] }],
  ['/en/', { 'style-src': ["'sha256-home'"], 'font-src': ["'self'"] }],
  ['/en/press/', { 'style-src': ["'sha256-press'"] }],
]);
const pictures = new Map([['/en/press/map.svg', { 'style-src': ["'sha256-map'"], 'font-src': ['data:'] }]]);
const policy = hostPolicy(content, pages, pictures);
const at = (url: string) => hostPolicy({ ...content, site: { ...content.site, url } }, pages, pictures);

test('a page has the policy of its folder, a picture one of its own, any other file none', () => {
  const policyAt = (address: string) => headersAt(policy, address)['Content-Security-Policy'];
  expect(policyAt('/en/press/')).toBe(
    "style-src 'sha256-home' 'sha256-press'; font-src 'self'; frame-ancestors 'none'",
  );
  expect(policyAt('/en/press/index.html')).toBe(policyAt('/en/press/'));
  expect(policyAt('/en/press/map.svg')).toBe("default-src 'none'; style-src 'unsafe-inline'; font-src data:; sandbox");
  expect(policyAt('/en/press/kit.zip')).toBe(undefined);
});

test('the expression of a pattern finds what the pattern fits', () => {
  const found = ['/en/', '/en/press/', '/en/press/index.html', '/en/press/map.svg', '/en', '/x/en/'].filter((address) =>
    new RegExp(expressionOf('/en/*/')).test(address),
  );
  expect(found).toEqual(['/en/', '/en/press/', '/en/press/index.html']);
});

test('_headers lets the pages of a folder, its pictures and the page for what is missing keep their look', () => {
  expect(headersFile(policy)).toContain(
    "/en/*\n  Content-Security-Policy: style-src 'sha256-home' 'sha256-lost' 'sha256-map' 'sha256-press'; " +
      "font-src 'self' data:; script-src 'sha256-missing'; frame-ancestors 'none'\n  Cache-Control: ",
  );
});

test('no header of _headers is said twice for an address', () => {
  const said = headersFile(policy).matchAll(/^(\/\S*)\n((?: {2}.*\n)+)/gm);
  const names = Array.from(said, ([, address = '', lines = '']) =>
    Array.from(lines.matchAll(/^ {2}([\w-]+):/gm), ([, name]) => `${address} ${name}`),
  ).flat();
  expect(names.length).toBeGreaterThan(20);
  expect(names).toEqual([...new Set(names)]);
});

test('nginx never lets a folder be kept forever, and keeps queries', () => {
  const conf = nginxConf(policy);
  const forever = [...conf.matchAll(/"~(\S+)" "[^"]*immutable"/g)].map(([, expression = '']) => new RegExp(expression));
  expect(forever).toHaveLength(3);
  expect(forever.some((expression) => expression.test('/_astro/') || expression.test('/_astro/'))).toBe(false);
  expect(conf).toContain('return 302 /$site_shortcut$is_args$args;');
});

test('a path in letters of any language is decoded where a host decodes addresses', () => {
  const conf = nginxConf(at('https://a.example/%C3%A9'));
  expect(conf).toContain('location /é/ {');
  expect(conf).toContain('return 302 /%C3%A9/$site_shortcut$is_args$args;');
});

describe('a short address leads on in the language that a reader asks for first', () => {
  const there = at('https://a.example/some/path');

  test('at Netlify', () => {
    expect(redirectsFile(policy).split('\n').slice(3, 7)).toEqual([
      '/o/alder-house/  /fr/delegation/alder-house/  302!  Language=fr',
      '/o/alder-house/  /en/delegation/alder-house/  302!  Language=en',
      '/o/alder-house/  /fi/delegation/alder-house/  302!  Language=fi',
      '/o/birch-lab/  /fr/delegation/birch-lab/  302!  Language=fr',
    ]);
  });

  test('at Apache', () => {
    expect(apacheConf(there)).toContain(
      'RewriteRule ^/?o/(alder-house|birch-lab)/$ /some/path/%1/delegation/$1/ [R=302,L]',
    );
  });

  test('at Caddy', () => {
    expect(caddyfile(there)).toContain('redir @first2 /some/path/{re.first.1}/counterparts/{re.short2.1}/{asked} 302');
  });

  test('at nginx', () => {
    expect(nginxConf(there)).toContain('"~^/some/path/o/(alder-house|birch-lab)/(index\\.html)?$" "/delegation/$1/";');
  });
});

describe.each(['', '/some/path'])('the functions of CloudFront below “%s”', (root) => {
  const there = at(`https://a.example${root}`);
  type Asked = Record<string, { value: string; multiValue?: { value: string }[] }>;

  /** The file for a request, or the target of its redirect. */
  const leads = (uri: string, querystring: Asked = {}, headers: Asked = {}): string => {
    const run = `${cloudFrontRequest(there)}; handler(event)`;
    const answer = runInNewContext(run, { event: { request: { uri, querystring, headers } } }) as {
      uri?: string;
      headers: Record<string, { value: string }>;
    };
    return answer.uri ?? `-> ${answer.headers.location?.value}`;
  };

  test.each([
    ['/en/', '/en/index.html'],
    ['/en/press/map.svg', '/en/press/map.svg'],
    ['/_headers', '/404'],
    ['/_hosts/nginx.conf', '/404'],
  ])('give %s its file', (uri, file) => {
    expect(leads(root + uri)).toBe(root + file);
  });

  test('lead to a folder, and to a language, with the query', () => {
    const query = { a: { value: '1', multiValue: [{ value: '1' }, { value: '%20' }] }, b: { value: '' } };
    expect(leads(`${root}/en/press`, query)).toBe(`-> ${root}/en/press/?a=1&a=%20&b`);
    expect(leads(`${root}/`, query, { 'accept-language': { value: 'fi-FI' } })).toBe(`-> ${root}/fi/?a=1&a=%20&b`);
  });

  test('lead from a short address to the profile, in a language that is published', () => {
    const to = (language: string) => leads(`${root}/o/borealis/`, {}, { 'accept-language': { value: language } });
    expect(to('fi-FI')).toBe(`-> ${root}/fi/counterparts/borealis/`);
    expect(to('sv')).toBe(`${root}/o/borealis/index.html`);
    expect(leads(`${root}/o/borealis/qr.svg`, {}, { 'accept-language': { value: 'fi' } })).toBe(
      `${root}/o/borealis/qr.svg`,
    );
  });

  test.each([
    '//evil.example/x',
    '//evil.example',
    '/\\evil.example',
    '/\\/evil.example',
    '/%5Cevil.example',
    '/en//evil',
  ])('never lead to another host: %s', (uri) => {
    expect([leads(uri), leads(root + uri)]).toEqual([uri, root + uri]);
  });

  test('send a picture with its own policy', () => {
    const event = { request: { uri: `${root}/en/press/map.svg` }, response: { headers: {} } };
    const { headers } = runInNewContext(`${cloudFrontResponse(there)}; handler(event)`, { event }) as {
      headers: Record<string, { value: string }>;
    };
    expect(headers['content-security-policy']?.value).toContain("style-src 'unsafe-inline'");
  });
});
