import { expect, test } from 'vitest';
import { formatSize } from '../../../src/i18n/file-note.ts';

test.each([
  [512, '0,5\u00a0ko', '0.5\u00a0kB', '0,5\u00a0kt'],
  [1_234, '1,2\u00a0ko', '1.2\u00a0kB', '1,2\u00a0kt'],
  [45_678, '46\u00a0ko', '46\u00a0kB', '46\u00a0kt'],
  [999_499, '999\u00a0ko', '999\u00a0kB', '999\u00a0kt'],
  [1_000_000, '1\u00a0Mo', '1\u00a0MB', '1\u00a0Mt'],
  [12_345_678, '12\u00a0Mo', '12\u00a0MB', '12\u00a0Mt'],
])('a file of %d bytes is as large as each language says', (bytes, ...words) => {
  expect([formatSize(bytes, 'fr'), formatSize(bytes, 'en'), formatSize(bytes, 'fi')]).toEqual(words);
});
