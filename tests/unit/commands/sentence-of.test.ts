import { expect, test } from 'vitest';
import { sentenceOf } from '../../../src/commands/sentence-of.ts';

const full = 'The disk is full. Make room, and start again.';

test.each([
  [Object.assign(new Error('write'), { code: 'ENOSPC' }), full],
  [new Error('ENOSPC: no space left on device, write'), full],
  [
    new Error("EIO, Input/output error '/some/dist/social'"),
    'A file could not be written. Make room on the disk, or see whether it is sound, and start again.',
  ],
  [Object.assign(new Error('[…]'), { issues: [{ message: 'No.' }, { message: 'Never.' }] }), 'No. Never.'],
  [new Error('The venue is missing.'), 'The venue is missing.'],
  ['words', 'words'],
])('%s is told as a sentence', (error, sentence) => {
  expect(sentenceOf(error)).toBe(sentence);
});
