import { expect, test } from 'vitest';
import { publicAddress } from '../../../src/schemas/public-address.ts';
import { webAddress } from '../../../src/schemas/sourced.ts';

test.each([
  ['https://www.example.org', 'https://www.example.org'],
  ['http://localhost:8080/some/path', 'http://localhost:8080/some/path'],
  ['HTTPS://A.Example:443/X', 'https://a.example/X'],
  ['https://münchen.example/é', 'https://xn--mnchen-3ya.example/%C3%A9'],
  ['https://a.example/e\u0301', 'https://a.example/%C3%A9'],
  ['https://a.example/caf%c3%a9', 'https://a.example/caf%C3%A9'],
])('%s is written as %s', (written, address) => {
  expect(publicAddress.parse(written)).toBe(address);
});

const plain = 'Write it with letters, digits, hyphens and dots alone, like https://www.example.org/some/path.';
const address = 'Write an address like https://www.example.org/some/path.';

test.each([
  ['', address],
  ['example.org', address],
  ['ftp://a.example', address],
  ['https://', address],
  ['https://a.example/b c', address],
  ['https://a.example\\b', address],
  ['https://a.example/', 'Remove the last slash.'],
  ['https://a.example/x?q=1', 'Remove what begins with ? or #: pages are added to this address.'],
  ['https://a.example/x#', 'Remove what begins with ? or #: pages are added to this address.'],
  ['https://me:secret@a.example', 'Remove the name and the password: everybody could read them.'],
  ['https://a.example/x";}server{', plain],
  ['https://a"b.example', plain],
  ['https://.example', plain],
  ['https://-a.example', plain],
  ["https://a.example/'x", plain],
  ['https://a.example/$uri', plain],
  ['https://a.example//x', plain],
  ['https://a.example/../x', plain],
  ['https://a.example/%2e%2e/x', plain],
  ['https://a.example/%22', plain],
  ['https://a.example/%zz', plain],
])('“%s” is refused', (written, remedy) => {
  expect(publicAddress.safeParse(written).error?.issues[0]?.message).toBe(remedy);
});

test.each([
  'https://localhost/x',
  'https:///a',
  'https://a..example',
  'https://-a.example',
  'https://a.example/b c',
  'ftp://a.example',
])('a source cannot be at %s', (url) => {
  expect(webAddress.safeParse(url).success).toBe(false);
});
