import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** A layer of tests is the folder of that name. Long waits: a busy machine is no reason to fail. */
const layer = (name: string, options: object = {}) => ({
  test: {
    name,
    include: [`tests/${name}/**/*.test.ts`],
    css: true,
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 60_000 } },
    // The files of a worker share what they import, and content and pages that one of them has read.
    isolate: false,
    ...options,
  },
});

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    globalSetup: 'tests/support/build-sites.ts',
    reporters: ['default'],
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
