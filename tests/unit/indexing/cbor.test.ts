import { expect, test } from 'vitest';
import { decodeCbor } from '../../../src/indexing/cbor.ts';

const bytes = (hex: string) => Uint8Array.from(Buffer.from(hex, 'hex'));

// Examples of RFC 8949, appendix A.
test.each([
  ['00', 0],
  ['17', 23],
  ['1818', 24],
  ['1903e8', 1000],
  ['1a000f4240', 1_000_000],
  ['20', -1],
  ['3863', -100],
  ['62c3bc', 'ü'],
  ['8301820203820405', [1, [2, 3], [4, 5]]],
])('%s is %j', (hex, item) => {
  expect(decodeCbor(bytes(hex))).toEqual(item);
});

test('an item of another kind is refused', () => {
  expect(() => decodeCbor(bytes('f97c00'))).toThrow(new RangeError('An index holds no item of CBOR of kind 7.'));
});
