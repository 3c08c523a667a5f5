import { defineConfig } from 'oxfmt';

/** Formats all that is not a component; Prettier has a plugin for Astro's templates. */
export default defineConfig({
  printWidth: 120,
  singleQuote: true,
  ignorePatterns: ['content', 'tests/fixtures'],
  sortImports: { groups: ['side_effect', 'builtin', 'external', 'parent', 'sibling'], newlinesBetween: false },
});
