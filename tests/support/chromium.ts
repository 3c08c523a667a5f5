import { launchBrowser } from './browser.ts';

/** The Chromium that the test files of a worker share; Playwright ends it with the worker. */
export const browser = await launchBrowser();
