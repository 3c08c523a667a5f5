import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadContent } from '../../src/load.ts';
import { growContent } from '../bench/grown-content.ts';

test('every check accepts a delegation of 36 in the content that the benchmark builds', () => {
  const folder = mkdtempSync(join(tmpdir(), 'content-'));
  growContent('content', folder, 40);
  expect(Map.groupBy(loadContent(folder).organisations, ({ side }) => side).get('delegation')).toHaveLength(36);
  rmSync(folder, { recursive: true });
});
