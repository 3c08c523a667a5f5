import { globSync } from 'node:fs';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { headersAt } from '../../src/hosts/policy.ts';
import { builtPolicy } from '../../src/integrations/host-pack.ts';
import { browser } from '../support/chromium.ts';
import { serve } from '../support/server.ts';
import { siteContent, thisSite } from '../support/sites.ts';

const policy = builtPolicy(siteContent(thisSite), thisSite.dist);

/** Headers of a path on hosts whose rules distinguish pictures from pages, and on hosts that read `_headers`. */
const hosts = {
  'nginx, Apache, Caddy, CloudFront and npm start': (address: string) => headersAt(policy, address),
  'Netlify and Cloudflare Pages': (address: string) => ({
    ...policy.everywhere,
    ...policy.folderPolicies.find(({ address: folder }) => address.startsWith(folder.slice(0, -1)))?.headers,
  }),
};

/** SVGs to open by themselves: those of the press, of one short address and of one organisation. */
async function looks(headers?: (address: string) => Record<string, string>) {
  const server = await serve(thisSite.dist, headers);
  const page = await browser.newPage({ viewport: { width: 800, height: 800 } });
  const refused: string[] = [];
  page.on('console', (message) => refused.push(message.text()));
  const pictures = new Map<string, string>();
  const one = (pattern: string) => globSync(pattern, { cwd: thisSite.dist }).sort().slice(0, 1);
  const opened = [
    ...globSync('*/press/*.svg', { cwd: thisSite.dist }).sort(),
    ...one('o/*/*.svg'),
    ...one('badge/*.svg'),
  ];
  for (const path of opened) {
    await page.goto(`${server.url}/${path.replaceAll('\\', '/')}`);
    // On a busy machine, the browser cannot capture what it has not painted yet.
    const picture = await vi.waitFor(() => page.screenshot(), { timeout: 30_000 });
    pictures.set(path, picture.toString('base64'));
  }
  await page.close();
  await server.close();
  return { pictures, refused };
}

describe('a picture opened by itself', () => {
  let plain: Awaited<ReturnType<typeof looks>>;
  beforeAll(async () => {
    plain = await looks();
  });

  test.each(Object.entries(hosts))('keeps its look under the headers of %s', async (_, headers) => {
    const sent = await looks(headers);
    expect(plain.pictures.size).toBeGreaterThan(5);
    expect(sent.refused).toEqual([]);
    const changed = [...plain.pictures].filter(([path, picture]) => sent.pictures.get(path) !== picture);
    expect(changed.map(([path]) => path)).toEqual([]);
  });
});
