import { expect, test } from 'vitest';
import { servedAt } from '../support/built.ts';
import { browser } from '../support/chromium.ts';
import { siteContent, sites } from '../support/sites.ts';

test.each(sites)('a browser reads the Atom feeds of $name as XML without a fault', async (site) => {
  const page = await browser.newPage();
  for (const locale of siteContent(site).site.locales) {
    const read = await page.evaluate(
      (xml) => {
        const { documentElement: root } = new DOMParser().parseFromString(xml, 'application/xml');
        return {
          faults: root.querySelectorAll('parsererror').length,
          namespace: root.namespaceURI,
          name: root.localName,
        };
      },
      servedAt(site, `/${locale}/feed.xml`),
    );
    expect(read).toEqual({ faults: 0, namespace: 'http://www.w3.org/2005/Atom', name: 'feed' });
  }
  await page.close();
});
