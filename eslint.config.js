import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import importSort from 'eslint-plugin-simple-import-sort';
import typescript from 'typescript-eslint';

export default defineConfig(
  { ignores: ['dist', '.cache', '.astro'] },
  {
    files: ['**/*.ts'],
    extends: [typescript.configs.strictTypeChecked, typescript.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { project: true } },
    rules: {
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    plugins: { imports: importSort },
    // In one block: what runs when it is imported, Node, packages, then files of this project, the farthest first.
    rules: { 'imports/imports': ['error', { groups: [['^\\u0000', '^node:', '^@?\\w', '^', '^\\.']] }] },
  },
  // Only astro check knows the types of a component and of its scripts.
  { files: ['**/*.astro/*.ts', 'tests/components/*.test.ts'], ...typescript.configs.disableTypeChecked },
  { files: ['src/env.d.ts'], rules: { '@typescript-eslint/consistent-type-definitions': 'off' } },
  astro.configs['flat/recommended'],
  astro.configs['flat/jsx-a11y-recommended'] ?? [],
);
