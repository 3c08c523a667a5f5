import { getViteConfig } from 'astro/config';

/** Components are compiled as Astro compiles them, which the other layers have no need of. */
export default getViteConfig({
  test: {
    name: 'components',
    include: ['tests/components/**/*.test.ts'],
    testTimeout: 300_000,
    isolate: false,
    // Vitest wants the same number in every project.
    maxWorkers: '100%',
  },
});
