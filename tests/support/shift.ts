import type { Page } from 'playwright-core';

/** Cumulative Layout Shift of a page, once its typeface is loaded or given up. */
export const shiftOf = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    await document.fonts.ready;
    return new Promise<number>((told) => {
      let sum = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
      setTimeout(() => {
        told(sum);
      }, 50);
    });
  });
