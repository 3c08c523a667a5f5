import { vi } from 'vitest';

/** A window of a browser that a test drives by a protocol of the W3C. */
export type BrowserWindow = {
  open: (url: string) => Promise<unknown>;
  /** Clicks the first element in view that a CSS selector finds. */
  click: (selector: string) => Promise<unknown>;
  /** Evaluates a JavaScript expression in the page. */
  value: (expression: string) => Promise<unknown>;
  close: () => Promise<void>;
};

/** Waits until the server of a browser that was started answers. */
export const untilAnswering = (url: string) => vi.waitFor(() => fetch(url), { timeout: 60_000 });
