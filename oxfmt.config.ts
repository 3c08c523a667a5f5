import { defineConfig } from 'oxfmt';

/** Formats all that is not a component, and orders imports; Prettier does so in components. */
export default defineConfig({
  printWidth: 120,
  singleQuote: true,
  ignorePatterns: ['content', 'tests/fixtures'],
  sortImports: { groups: ['side_effect', 'builtin', 'external', 'parent', 'sibling'], newlinesBetween: false },
});
