import type { Browser } from 'playwright-core';

/** A mid-range phone on slow 4G, as Lighthouse simulates it: round trip of 150 ms, 1.6 Mbit/s, CPU four times slower. */
const phone = { latency: 150, downloadThroughput: 204_800, uploadThroughput: 96_000, offline: false };

/** Milliseconds from the last key of a word to the first result, on a phone whose cache is empty. */
export async function firstResultOnPhone(browser: Browser, address: string, word: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 360, height: 640 } });
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'networkidle' });
  const devTools = await context.newCDPSession(page);
  await devTools.send('Network.enable');
  await devTools.send('Network.emulateNetworkConditions', phone);
  await devTools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.locator('header input[type=search]').focus();
  await page.keyboard.type(word, { delay: 120 });
  const lastKey = await page.evaluate(() => performance.now());
  await page.locator('header [data-search-results] > li').first().waitFor();
  const shown = await page.evaluate(() => performance.now());
  await context.close();
  return Math.round(shown - lastKey);
}
