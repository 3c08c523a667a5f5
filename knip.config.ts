import type { KnipConfig } from 'knip';

/** `npm run check:dead-code`: finds unused files, exports and packages. */
export default {
  entry: [
    'src/pages/**/*.{ts,astro}',
    'src/commands/*.ts',
    // Imported by URL in the browser: see src/browser/starter.ts.
    'src/components/{copy/Copy,search/SearchScript}.astro',
    'src/{browser/copy,search/start}.ts',
    '{tests/**/*.test,vitest.config,tests/components/vitest.config}.ts',
    'tests/support/build-sites.ts',
    'tests/bench/*.ts',
    'tests/support/*.mjs',
  ],
  project: ['src/**/*.{ts,astro,css}', 'tests/**/*.ts'],
  // Loading the settings of the component tests would start Astro, and knip would not end.
  vitest: false,
  ignoreExportsUsedInFile: true,
  // Read as files, not imported; and programs that tests use if they are installed.
  ignoreDependencies: ['world-atlas', /^@fontsource(-variable)?\/noto-sans/],
  ignoreBinaries: ['pdfinfo'],
} satisfies KnipConfig;
