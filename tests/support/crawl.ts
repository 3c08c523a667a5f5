import type { Browser, BrowserContext, Page } from 'playwright-core';
import { headersAt } from '../../src/hosts/policy.ts';
import { builtPolicy } from '../../src/integrations/host-pack.ts';
import { publishedPages } from './sample.ts';
import { serve } from './server.ts';
import { shiftOf } from './shift.ts';
import { siteContent, type BuiltSite } from './sites.ts';

/** What a browser observed on one page. */
export type Visit = {
  address: string;
  /** The content policy in the header. */
  policy: string;
  requests: { url: string; type: string }[];
  /** Requests that send data. */
  sent: string[];
  /** Violations of the policy of the page, and errors. */
  refused: string[];
  /** Cumulative Layout Shift, with the typeface 200 ms late. */
  shift: number;
  /** Height of the page with its copy buttons, and without. */
  heights: [shown: number, hidden: number];
  /** Number of running animations with prefers-reduced-motion. */
  animations: number;
};

/** All visits to a site, its URL, and what the site stored in the browser. */
export type Crawl = { url: string; visits: Visit[]; kept: Record<string, unknown> };

/** Visits addresses with a few tabs at once. A tab stays open, so that its process keeps compiled scripts. */
export async function onPages<Found>(
  context: BrowserContext,
  addresses: readonly string[],
  look: (address: string, page: Page) => Promise<Found>,
): Promise<Found[]> {
  const found: Found[] = [];
  const waiting = [...addresses.entries()];
  await Promise.all(
    Array.from({ length: 3 }, async () => {
      const page = await context.newPage();
      for (let next = waiting.shift(); next; next = waiting.shift()) found[next[0]] = await look(next[1], page);
      await page.close();
    }),
  );
  return found;
}

/** Opens every page of the published site, or a sample of the invented one, once, with the viewport of a phone and the headers of a host. */
export async function crawl(browser: Browser, site: BuiltSite): Promise<Crawl> {
  const policy = builtPolicy(siteContent(site), site.dist);
  const server = await serve(site.dist, (address) => headersAt(policy, address));
  const context = await browser.newContext({ viewport: { width: 360, height: 800 } });
  await context.route('**/*.woff2', async (route) => {
    await new Promise((resume) => setTimeout(resume, 200));
    await route.continue();
  });
  // Violations of the content policy are errors in the console.
  const visits = await onPages(context, publishedPages(site), (address, page) =>
    visit(page, server.url + address, address),
  );
  const kept = await keptIn(context, server.url);
  await context.close();
  await server.close();
  return { url: server.url, visits, kept };
}

async function visit(page: Page, url: string, address: string): Promise<Visit> {
  const [requests, sent, refused]: [Visit['requests'], string[], string[]] = [[], [], []];
  page.on('request', (request) => {
    // Until this page is there, the one before it in the tab may still ask for something.
    if (!request.isNavigationRequest() && page.url() !== url) return;
    requests.push({ url: request.url(), type: request.resourceType() });
    if (!['GET', 'HEAD'].includes(request.method())) sent.push(`${request.method()} ${request.url()}`);
    if ('cookie' in request.headers()) sent.push(`a cookie to ${request.url()}`);
  });
  page.on('websocket', (socket) => requests.push({ url: socket.url(), type: 'websocket' }));
  page.on('pageerror', (error) => refused.push(error.message));
  page.on('console', (message) => {
    if (/content security policy|trusted ?type/i.test(message.text())) refused.push(message.text());
  });
  const response = await page.goto(url, { waitUntil: 'load' });
  const shift = await shiftOf(page);
  const heights = await page.evaluate((): [number, number] => {
    const height = () => document.body.getBoundingClientRect().height;
    const shown = height();
    for (const part of document.querySelectorAll<HTMLElement>('[data-copy]')) part.hidden = true;
    return [shown, height()];
  });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const animations = await page.evaluate(() => document.getAnimations().length);
  await page.emulateMedia({ reducedMotion: null });
  for (const event of ['request', 'websocket', 'pageerror', 'console'] as const) page.removeAllListeners(event);
  const header = response?.headers()['content-security-policy'] ?? '';
  return { address, policy: header, requests, sent, refused, shift, heights, animations };
}

/** Everything that a site can store in a browser. */
export async function keptIn(context: BrowserContext, url: string): Promise<Crawl['kept']> {
  const page = await context.newPage();
  await page.goto(url);
  const kept = await page.evaluate(async () => ({
    cookie: document.cookie,
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    bytes: (await navigator.storage.estimate()).usage,
    name: window.name,
  }));
  await page.close();
  return { ...kept, cookies: await context.cookies() };
}

/** What an untouched browser stores. */
export const nothingKept: Crawl['kept'] = {
  cookie: '',
  local: [],
  session: [],
  databases: [],
  caches: [],
  workers: 0,
  bytes: 0,
  name: '',
  cookies: [],
};
