import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isServed, servedAt } from '../support/built.ts';
import { findAll } from '../support/markup.ts';
import { siteContent, thisSite } from '../support/sites.ts';
import { rootOfXml } from '../support/xml.ts';

const list = 'tests/output/published-addresses.txt';
const published = readFileSync(list, 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('/'));

/** Every path of the build, without files that have a hash in their name and files for hosts. */
const served = globSync('**', { cwd: thisSite.dist, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => `${parentPath.slice(thisSite.dist.length)}/${name}`.replace(/\/index\.html$/, '/'))
  .filter((address) => !/^\/(_|search\/)/.test(address));

test('no address that was ever published is gone', () => {
  expect(published.filter((address) => !isServed(thisSite, address))).toEqual([]);
});

test('every address is on the list, so that it can only grow', () => {
  expect(
    served.filter((address) => !published.includes(address)).sort(),
    `Add these lines to ${list}: once published, they stay.`,
  ).toEqual([]);
});

test('every page of the sitemap is on the list', () => {
  const { url } = siteContent(thisSite).site;
  const paths = findAll(rootOfXml(servedAt(thisSite, '/sitemap-0.xml')).within, 'loc').map(({ text }) =>
    text.slice(url.length),
  );
  expect(paths.length).toBeGreaterThan(0);
  expect(paths.filter((path) => !published.includes(path))).toEqual([]);
});

test('the list is in order, each address once', () => {
  expect(published).toEqual([...new Set(published)].sort());
});
