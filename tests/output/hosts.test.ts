import { globSync, readFileSync } from 'node:fs';
import { get } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hostPack } from '../../src/hosts/pack.ts';
import { headersAt } from '../../src/hosts/policy.ts';
import { builtPolicy } from '../../src/integrations/host-pack.ts';
import { hostNames, isInstalled, startHost } from '../support/hosts.ts';
import { otherSite, siteContent, sites, thisSite } from '../support/sites.ts';

/** A plain request, without the headers that fetch() adds. */
const answerTo = (url: string, headers: Record<string, string> = {}) =>
  new Promise<{ status: number; headers: Record<string, unknown> }>((resolve, reject) => {
    get(url, { headers, agent: false }, (response) => {
      response.resume();
      resolve({ status: response.statusCode ?? 0, headers: response.headers });
    }).on('error', reject);
  });

describe.each(sites)('the host pack of $name', ({ contentDir, dist }) => {
  const policy = builtPolicy(siteContent({ contentDir }), dist);

  test('is what the policy says, in the folder that is published', () => {
    const pack = hostPack(policy);
    expect(Object.fromEntries(Object.keys(pack).map((path) => [path, readFileSync(join(dist, path), 'utf8')]))).toEqual(
      pack,
    );
  });

  test('has a type for every file but those of the search', () => {
    const files = globSync('**/*.*', { cwd: dist }).filter((file) => !/^(_hosts|search\/index)\/|^\./.test(file));
    expect(files.filter((file) => !headersAt(policy, `/${file}`)['Content-Type'])).toEqual([]);
  });
});

const places = hostNames.flatMap((name) => [
  { ...thisSite, name, root: '', site: thisSite.name },
  { ...otherSite, name, root: '/some/path', site: otherSite.name },
]);

describe.each(places)('$name with $site at "$root/"', ({ name, root, contentDir, dist }) => {
  const content = siteContent({ contentDir });
  const policy = { ...builtPolicy(content, dist), root };
  const [locale = '', other = ''] = content.site.locales;
  let host: Awaited<ReturnType<typeof startHost>> | undefined;
  const ask = (address: string, headers?: Record<string, string>) => answerTo((host?.url ?? '') + address, headers);
  const testWhereInstalled = isInstalled(name)
    ? test
    : (title: string) => {
        test(title, ({ skip }) => {
          skip(`This machine has no ${name}: what the site tells it was not tried.`);
        });
      };

  beforeAll(async () => {
    if (isInstalled(name)) host = await startHost(name, policy, dist);
  });
  afterAll(() => host?.close());

  testWhereInstalled('sends every file with the headers of the policy', async () => {
    const files = globSync('**/*.*', { cwd: dist })
      .map((file) => `/${file}`.replace(/\/index\.html$/, '/'))
      .filter((address) => !address.startsWith('/_hosts'));
    const wrong: string[] = [];
    for (const address of files) {
      const { status, headers } = await ask(address);
      if (status !== 200) wrong.push(`${address} ${status}`);
      for (const [header, value] of Object.entries(headersAt(policy, address))) {
        const sent = String(headers[header.toLowerCase()]);
        if (sent.toLowerCase() !== value.toLowerCase()) wrong.push(`${address} ${header}: ${sent}, not ${value}`);
      }
    }
    expect(files.length).toBeGreaterThan(100);
    expect(wrong.slice(0, 20)).toEqual([]);
  });

  testWhereInstalled('shows the page for what is missing, as missing, at any depth', async () => {
    for (const address of ['/nope', '/nope/deep/missing', '/nope/deep/missing/', '/_hosts/nginx.conf', '/_headers']) {
      const { status, headers } = await ask(address);
      expect([address, status, headers['content-type']]).toEqual([address, 404, 'text/html; charset=utf-8']);
      expect(headers['content-security-policy']).toBe(headersAt(policy, '/404.html')['Content-Security-Policy']);
    }
  });

  testWhereInstalled('leads from the gate to the language that a reader asks for first', async () => {
    const { status, headers } = await ask('/', { 'Accept-Language': `${other}-XX,${locale};q=0.7` });
    expect([status, new URL(String(headers.location), host?.url).pathname]).toEqual([302, `${root}/${other}/`]);
  });

  testWhereInstalled('leads from a short address to the profile in that language, with the query', async () => {
    const { id, side } = content.organisations.at(-1) ?? { id: '', side: '' };
    const asked = { 'Accept-Language': `${other},${locale};q=0.7` };
    const { status, headers } = await ask(`/o/${id}/?a=1`, asked);
    const { pathname, search } = new URL(String(headers.location), host?.url);
    expect([status, pathname, search]).toEqual([302, `${root}/${other}/${side}/${id}/`, '?a=1']);
    expect((await ask(`/o/${id}/qr.svg`, asked)).status).toBe(200);
    expect((await ask(`/o/${id}/`, { ...asked, 'Sec-Fetch-Site': 'same-origin' })).status).toBe(200);
    const unspoken = await ask(`/o/${id}/`, { 'Accept-Language': 'sv' });
    expect([unspoken.status, unspoken.headers.vary]).toEqual([200, expect.stringContaining('Accept-Language')]);
  });

  testWhereInstalled('shows the gate to readers of no language, or of one that is not published', async () => {
    for (const asked of [{}, { 'Accept-Language': 'sv' }, { 'Accept-Language': 'fil,en' }]) {
      const { status, headers } = await ask('/', asked);
      expect([status, headers.vary]).toEqual([200, expect.stringContaining('Accept-Language') as string]);
    }
  });

  testWhereInstalled('never guesses against a link: neither to a page nor to the gate', async () => {
    expect((await ask(`/${locale}/`, { 'Accept-Language': other })).status).toBe(200);
    expect((await ask('/', { 'Accept-Language': other, 'Sec-Fetch-Site': 'same-origin' })).status).toBe(200);
  });

  testWhereInstalled('sends text compressed to those who take it so', async () => {
    const { headers } = await ask(`/${locale}/`, { 'Accept-Encoding': 'gzip' });
    expect(headers['content-encoding']).toBe('gzip');
  });
});
