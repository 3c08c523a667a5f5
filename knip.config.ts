import type { KnipConfig } from 'knip';

/** `npm run check`: no file, no export and no package that nothing uses. */
export default {
  entry: [
    'src/pages/**/*.{ts,astro}',
    'src/commands/*.ts',
    // Fetched by their address when somebody acts: see src/browser/starter.ts.
    'src/components/{copy/Copy,search/SearchScript}.astro',
    'src/{browser/copy,search/start}.ts',
    'tests/**/{*.test,vitest.config}.ts',
    'tests/support/build-sites.ts',
    'tests/bench/*.ts',
    'tests/support/*.mjs',
  ],
  project: ['src/**/*.{ts,astro,css}', 'tests/**/*.ts'],
  // To read the settings of the component tests starts Astro, which keeps knip from ending.
  vitest: false,
  ignoreExportsUsedInFile: true,
  // Read as files, not imported; and programs that the tests use where the machine has them.
  ignoreDependencies: ['world-atlas', /^@fontsource(-variable)?\/noto-sans/],
  ignoreBinaries: ['pdfinfo'],
} satisfies KnipConfig;
