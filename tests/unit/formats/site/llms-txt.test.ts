import { expect, test } from 'vitest';
import { llmsTxt } from '../../../../src/formats/site/llms-txt.ts';
import { contentOf } from '../../../support/content-folder.ts';

const lines = llmsTxt(contentOf()).split('\n');

test('it begins with the name of the site and what it is, in the language of most readers', () => {
  expect(lines.slice(0, 4)).toEqual([
    '# Alba–Borea',
    '',
    '> What this page says, in one plain sentence for search engines.',
    '',
  ]);
});

test('each language has its section', () => {
  expect(lines.filter((line) => line.startsWith('## '))).toEqual([
    '## Français (fr)',
    '## English (en)',
    '## Suomi (fi)',
  ]);
});

test('each section lists every page and every profile, as Markdown and with its description', () => {
  expect(lines.filter((line) => line.includes('/fi/'))).toHaveLength(14);
  expect(lines).toContain(
    '- [Page about (fi)](https://alba-borea.example/fi/about/index.md): What this page says, in one plain sentence for search engines.',
  );
  expect(lines).toContain(
    '- [Alder House](https://alba-borea.example/fr/delegation/alder-house/index.md): What Alder House does in one plain sentence for search engines.',
  );
});
