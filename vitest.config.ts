import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

// Workers, builds and commands are started often: Node keeps the code that it compiled for them.
process.env.NODE_COMPILE_CACHE ??= resolve('.cache/tests/compiled');

/** One project for each folder of tests. Long timeouts, so that a busy machine fails no test. */
export const layer = (name: string, options: object = {}) => ({
  test: {
    name,
    include: [`tests/${name}/**/*.test.ts`],
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 60_000 } },
    // The test files of a worker share modules, and so the content and pages that one of them has loaded.
    isolate: false,
    ...options,
  },
});

export default defineConfig({
  test: {
    globalSetup: 'tests/support/build-sites.ts',
    reporters: ['default'],
    // Pictures take rules from style sheets. Set here, so that the projects can share one Vite server.
    css: true,
    // Browsers and builds are processes of their own: a worker for each core, not one fewer, keeps all of them busy.
    maxWorkers: '100%',
    projects: [
      layer('unit'),
      layer('rules'),
      layer('mutations'),
      'tests/components/vitest.config.ts',
      layer('commands'),
      layer('output'),
      layer('browser'),
    ],
  },
});
