import { defineConfig } from 'vitest/config';

const layer = (name: string, options: object = {}) => ({
  extends: true as const,
  test: { name, include: [`tests/${name}/**/*.test.ts`], css: true, ...options },
});

/** One project a layer; the folder of a test names its layer. */
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    reporters: ['default'],
    projects: [
      // Pure functions share a process: what they import is then read once.
      layer('unit', { isolate: false }),
      layer('rules'),
      layer('mutations', { testTimeout: 60_000 }),
      layer('output', { globalSetup: 'tests/support/build-sites.ts', testTimeout: 60_000 }),
      layer('browser', {
        globalSetup: 'tests/support/build-sites.ts',
        testTimeout: 900_000,
        hookTimeout: 60_000,
        fileParallelism: false,
      }),
    ],
  },
});
