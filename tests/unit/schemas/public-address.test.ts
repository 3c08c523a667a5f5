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
  ['http://127.0.0.1:8080', 'http://127.0.0.1:8080'],
  [`https://${'a'.repeat(63)}.example`, `https://${'a'.repeat(63)}.example`],
])('%s is written as %s', (written, address) => {
  expect(publicAddress.parse(written)).toBe(address);
});

const plain = 'Write it with letters, digits, hyphens and dots alone, like https://www.example.org/some/path.';
const host = 'Shorten the name of the host: it has at most 253 letters, 63 between dots.';
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
  ['https://1.2.3', address],
  ['https://0x7f.1', address],
  ['https://a.example:0', 'Write a port from 1 to 65535, or none.'],
  ['https://a.example:65536', address],
  [`https://${'a'.repeat(64)}.example`, host],
  [`https://${'abcdefghi.'.repeat(25)}example`, host],
  [`https://a.example/${'a'.repeat(283)}`, 'Shorten it to 300 letters: each page adds its own path.'],
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
  'https://a.example:0/',
  `https://${'a'.repeat(64)}.example`,
  'https://a.example/<b>',
  'https://a.example/%zz',
])('a source cannot be at %s', (url) => {
  expect(webAddress.safeParse(url).success).toBe(false);
});
