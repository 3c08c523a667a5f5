import { markdownToMdast, type MdastNode } from 'satteri';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { descendants, plainText } from '../../src/model/text.ts';
import { builtPages, servedAt } from '../support/built.ts';
import { elementsOfPage, findAll } from '../support/markup.ts';
import { siteContent, sites, type BuiltSite } from '../support/sites.ts';

const features = { frontmatter: true, gfm: true } as const;
const read = (site: BuiltSite, address: string): MdastNode => markdownToMdast(servedAt(site, address), { features });
const nodesIn = (root: MdastNode) => [...descendants(root)];

/** Every Markdown file: one for each page, and the announcement for the press. */
const texts = sites.flatMap((site) => {
  const { locales } = siteContent(site).site;
  const pages = builtPages(site).filter((page) => locales.some((locale) => page.startsWith(`/${locale}/`)));
  return [
    ...pages.map((page) => ({ site, page, address: `${page}index.md` })),
    ...locales.map((locale) => ({
      site,
      page: `/${locale}/announcement/`,
      address: `/${locale}/press/announcement.md`,
    })),
  ].map((text) => ({ ...text, name: `${site.name}${text.address}` }));
});

test('every page of every language has one', () => {
  expect(texts).toHaveLength(3 * (11 + 13) + 3 + 2 * (11 + 3) + 2);
});

describe.each(texts)('$name', ({ site, page, address }) => {
  const nodes = nodesIn(read(site, address));
  const { site: facts } = siteContent(site);

  test('its front matter is that of its page', () => {
    const [frontMatter = ''] = nodes.flatMap((node) => (node.type === 'yaml' ? [node.value] : []));
    const { title, updated, ...others } = parse(frontMatter) as Record<string, string>;
    expect(others).toEqual({ lang: page.slice(1, 3), url: facts.url + page });
    expect(title).toBeTruthy();
    expect(updated).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  test('it has one title, that of its page', () => {
    const oneLine = (words: string) => words.replaceAll(/\s+/g, ' ').trim();
    const titles = nodes
      .filter((node) => node.type === 'heading' && node.depth === 1)
      .map(plainText)
      .map(oneLine);
    const headings = findAll(elementsOfPage(servedAt(site, page)), 'h1').map(({ text }) => oneLine(text));
    // The heading of the home page is the title of the event.
    const isHome = page.split('/').length === 3;
    expect(isHome ? titles.length : titles).toEqual(isHome ? 1 : headings);
  });

  test('every footnote that is called has its text, and every text is called', () => {
    const called = nodes.flatMap((node) => (node.type === 'footnoteReference' ? [node.identifier] : []));
    const defined = nodes.flatMap((node) => (node.type === 'footnoteDefinition' ? [node.identifier] : []));
    expect([...new Set(called)].sort()).toEqual(defined.sort());
  });

  test('its links are addresses in full, and what they find on this site is there', () => {
    const urls = nodes.flatMap((node) => (node.type === 'link' ? [node.url] : []));
    expect(urls.filter((url) => !URL.canParse(url))).toEqual([]);
    const own = urls
      .filter((url) => url.startsWith(`${facts.url}/`))
      .map((url) => url.slice(facts.url.length).replace(/#.*/, ''));
    expect(own.filter((path) => servedAt(site, path) === '')).toEqual([]);
  });

  test('nothing in it is markup that its author did not mean', () => {
    const meant = ['root', 'yaml', 'heading', 'paragraph', 'text', 'emphasis', 'strong', 'link', 'list', 'listItem'];
    const table = /\/(about|delegation|counterparts)\/$/.test(page) ? ['table', 'tableRow', 'tableCell'] : [];
    const picture = page.endsWith('/programme/') ? ['image'] : [];
    const more = ['blockquote', 'footnoteReference', 'footnoteDefinition', ...table, ...picture];
    expect(nodes.map(({ type }) => type).filter((type) => ![...meant, ...more].includes(type))).toEqual([]);
  });
});

test.each(texts.filter(({ address }) => address.endsWith('index.md')))('$name is found from its page', (text) => {
  const links = findAll(elementsOfPage(servedAt(text.site, text.page)), 'link', { type: 'text/markdown' });
  expect(links.map(({ attributes }) => [attributes.rel, attributes.href])).toEqual([['alternate', 'index.md']]);
});

test.each(sites)('the announcement to take away says what its page says: $name', (site) => {
  for (const locale of siteContent(site).site.locales) {
    expect(servedAt(site, `/${locale}/press/announcement.md`)).toBe(servedAt(site, `/${locale}/announcement/index.md`));
  }
});
