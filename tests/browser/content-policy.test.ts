import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { headersAt } from '../../src/hosts/policy.ts';
import { builtPolicy } from '../../src/integrations/host-pack.ts';
import { browser } from '../support/chromium.ts';
import { serve, type Server } from '../support/server.ts';
import { siteContent, sites } from '../support/sites.ts';

describe.each(sites)('under its policy, sent as a header as well, $name', (site) => {
  const content = siteContent(site);
  const policy = builtPolicy(content, site.dist);
  let server: Server;
  let context: BrowserContext;
  let page: Page;
  /** Violations and error messages, on any page and in its workers. */
  let refused: string[];

  beforeAll(async () => {
    server = await serve(site.dist, (address) => headersAt(policy, address));
  });
  afterAll(async () => {
    await server.close();
  });
  beforeEach(async () => {
    refused = [];
    context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
    await context.exposeFunction('refuse', (what: string) => refused.push(what));
    await context.addInitScript(() => {
      document.addEventListener(
        'securitypolicyviolation',
        ({ effectiveDirective, blockedURI, documentURI, sample }) => {
          (globalThis as unknown as { refuse: (what: string) => void }).refuse(
            `${documentURI}: ${effectiveDirective} ${blockedURI} ${sample}`,
          );
        },
      );
    });
    page = await context.newPage();
    page.on('console', (message) => {
      if (/content security policy|trusted ?type/i.test(message.text())) refused.push(message.text());
    });
    page.on('pageerror', (error) => refused.push(error.message));
  });
  afterEach(async () => {
    await context.close();
  });

  test.each(content.site.locales)('searches in %s, from the header and on the page of results', async (locale) => {
    const query = content.organisations[0]?.names.short ?? '';
    await page.goto(`${server.url}/${locale}/`);
    await page.locator('[data-search-box] input').focus();
    await page.keyboard.type(query);
    await page.locator('[data-search-box] [data-search-results] a').first().waitFor();
    await page.goto(`${server.url}/${locale}/search/?q=${encodeURIComponent(query)}`);
    await page.locator('[data-search-status=results]').waitFor();
    expect(await page.locator('[data-search-results] > li').count()).toBeGreaterThan(0);
    expect(refused).toEqual([]);
  });

  test('copies', async () => {
    const { side, id } = content.organisations[0] ?? { side: '', id: '' };
    await page.goto(`${server.url}/${content.site.defaultLocale}/${side}/${id}/`);
    await page.locator('[data-copy] button:visible').first().click();
    await page.locator('[data-copy] [role=status]').filter({ hasText: /\S/ }).first().waitFor();
    expect(refused).toEqual([]);
  });

  test('refuses a script and a style that were put into a page, and text made into markup', async () => {
    await page.goto(`${server.url}/${content.site.defaultLocale}/`);
    await page.evaluate(() => {
      const [script, style] = [document.createElement('script'), document.createElement('style')];
      style.textContent = 'body { display: none }';
      document.head.append(style);
      document.body.setAttribute('style', 'display: none');
      for (const attempt of [
        () => (script.text = 'document.title = "taken"'),
        () => (document.body.innerHTML = '<p>taken'),
        () => new Worker('https://elsewhere.example/worker.js'),
      ]) {
        try {
          attempt();
        } catch {
          // Trusted Types refuse by throwing.
        }
      }
      document.head.append(script);
    });
    expect(await page.title()).not.toBe('taken');
    expect(await page.locator('h1').isVisible()).toBe(true);
    expect(refused.filter((what) => what.includes('style-src')).length).toBeGreaterThan(0);
    expect(refused.filter((what) => what.includes('require-trusted-types-for')).length).toBeGreaterThan(0);
  });
});
