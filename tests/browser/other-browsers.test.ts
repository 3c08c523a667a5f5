import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { hasFirefox, launchFirefox } from '../support/firefox.ts';
import { serve, type Server } from '../support/server.ts';
import { thisSite } from '../support/sites.ts';
import { hasWebKit, launchWebKit } from '../support/webkit.ts';

let server: Server;
beforeAll(async () => {
  server = await serve(thisSite.dist);
});
afterAll(async () => {
  await server.close();
});

test.for([
  { name: 'Firefox', isInstalled: hasFirefox, packages: 'firefox-esr', launch: launchFirefox },
  { name: 'WebKit', isInstalled: hasWebKit, packages: 'webkit2gtk-driver xvfb', launch: launchWebKit },
])(
  'in $name a reader opens a note, switches the language and searches',
  async ({ name, isInstalled, packages, launch }, { skip }) => {
    if (!isInstalled) return skip(`No ${name} on this machine: apt install ${packages}.`);
    const browser = await launch();
    onTestFinished(() => browser.close());

    await browser.open(`${server.url}/en/announcement/`);
    await browser.value(
      "document.querySelector('.prose .cite').scrollIntoView({ block: 'center', behavior: 'instant' })",
    );
    const scrolled = await browser.value('scrollY');
    await browser.click('.prose .cite');
    expect(await browser.value("getComputedStyle(document.querySelector(':target')).position")).toBe('fixed');
    expect(await browser.value('scrollY')).toBe(scrolled);

    await browser.click('header a[hreflang=fi]');
    await expect.poll(() => browser.value('location.pathname')).toBe('/fi/announcement/');

    await browser.open(`${server.url}/fi/search/?q=gemalto`);
    const first = "document.querySelector('[data-search-results] > li a')?.textContent";
    await expect.poll(() => browser.value(first)).toBe('Gemalto');
  },
);
