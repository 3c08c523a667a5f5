import { markdownToMdast } from 'satteri';
import { expect, test } from 'vitest';
import { descendants, plainText } from '../../src/model/text.ts';
import { isServed, servedAt } from '../support/built.ts';
import { siteContent, sites } from '../support/sites.ts';

test.each(sites)('llms.txt has the form of llmstxt.org and leads to every page as Markdown: $name', (built) => {
  const { site, organisations } = siteContent(built);
  const root = markdownToMdast(servedAt(built, '/llms.txt'));
  const blocks = 'children' in root ? root.children : [];
  expect(blocks.map(({ type }) => type)).toEqual([
    'heading',
    'blockquote',
    ...site.locales.flatMap(() => ['heading', 'list']),
  ]);
  expect(blocks[0] && plainText(blocks[0])).toBe(site.name);
  const items = [...descendants(root)].filter(({ type }) => type === 'listItem');
  expect(items).toHaveLength(site.locales.length * (11 + organisations.length));
  expect(items.filter((item) => !/^.+: .{50,}$/.test(plainText(item)))).toEqual([]);
  const urls = [...descendants(root)].flatMap((node) => (node.type === 'link' ? [node.url] : []));
  expect(urls).toHaveLength(items.length);
  expect(urls.filter((url) => !url.startsWith(site.url) || !isServed(built, url.slice(site.url.length)))).toEqual([]);
});
