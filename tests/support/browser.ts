import { existsSync } from 'node:fs';
import { chromium, type Browser, type LaunchOptions } from 'playwright-core';

/**
 * The Chromium to test with: the one named by CHROMIUM_PATH, else the one that npm brings to Linux (x64), else one that is
 * installed, else Chrome where it installs itself.
 */
async function chromiumHere(): Promise<LaunchOptions> {
  const named = process.env.CHROMIUM_PATH;
  if (named) return { executablePath: named };
  if (process.platform === 'linux' && process.arch === 'x64') {
    const brought = await import('@sparticuz/chromium').catch(() => undefined);
    if (brought) return { executablePath: await brought.default.executablePath() };
  }
  const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find((path) => existsSync(path));
  return installed ? { executablePath: installed } : { channel: 'chrome' };
}

/** Starts Chromium without the arguments of @sparticuz/chromium, which switch off web security. */
export async function launchBrowser(): Promise<Browser> {
  const options = await chromiumHere();
  const args = [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
  ];
  return chromium.launch({ ...options, args }).catch((cause: unknown) => {
    throw new Error('No Chromium or Chrome starts here: install one, or name its program in CHROMIUM_PATH.', { cause });
  });
}
