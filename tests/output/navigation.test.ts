import { describe, expect, test } from 'vitest';
import { builtPages, servedAt } from '../support/built.ts';
import { elementsOfPage, findAll } from '../support/markup.ts';
import { siteContent, sites, thisSite } from '../support/sites.ts';

describe.each(sites)('from every page of $name', (site) => {
  const { url, locales } = siteContent(site).site;
  const pages = builtPages(site);
  const linksOn = (page: string) =>
    findAll(elementsOfPage(servedAt(site, page)), 'a')
      .filter(({ attributes }) => attributes.href)
      .map(({ attributes }) => ({
        isCurrent: attributes['aria-current'] === 'page',
        isNext: attributes.rel === 'next',
        path: decodeURI(new URL(attributes.href ?? '', url + page).pathname),
      }));
  const root = new URL(url).pathname.replace(/\/$/, '');

  test.each(locales)('every other page in %s is one step away, and the way to itself says so', (locale) => {
    const own = pages.filter((page) => page.startsWith(`/${locale}/`));
    const missing = own.flatMap((page) => {
      const links = linksOn(page);
      const reached = new Set(links.map(({ path }) => path.slice(root.length)));
      const current = links.filter(({ isCurrent }) => isCurrent).map(({ path }) => path.slice(root.length));
      return [
        ...own.filter((other) => !reached.has(other)).map((other) => `${page} does not lead to ${other}`),
        ...(current.length > 0 && current.every((path) => path === page) ? [] : [`${page} marks ${String(current)}`]),
      ];
    });
    expect(missing).toEqual([]);
  });

  test.each(locales)(
    'in %s links to the next page lead on from home, through all, to that about the site',
    (locale) => {
      const nextAfter = (page: string) =>
        linksOn(page)
          .filter(({ isNext }) => isNext)
          .map(({ path }) => path.slice(root.length))
          .join();
      const walked = [`/${locale}/`];
      for (let next = nextAfter(`/${locale}/`); next && !walked.includes(next); next = nextAfter(next))
        walked.push(next);
      expect(walked.toSorted()).toEqual(pages.filter((page) => page.startsWith(`/${locale}/`)));
      expect(walked.at(-1)).toBe(`/${locale}/about/`);
    },
  );
});

test('the tree stands twice in a page: as its menu, and at its foot', () => {
  const navigations = findAll(elementsOfPage(servedAt(thisSite, '/en/programme/')), 'nav');
  const trees = navigations.filter(({ within }) => findAll(within, 'ul', { class: 'tree text-small' }).length > 0);
  expect(trees.map(({ attributes }) => attributes['aria-label'])).toEqual(['Menu', 'Site map']);
});

test('a menu button opens the menu without a script', () => {
  const elements = elementsOfPage(servedAt(thisSite, '/fi/press/'));
  expect(findAll(elements, 'button', { popovertarget: 'menu' }).map(({ text }) => text.trim())).toEqual(['Valikko']);
  expect(findAll(elements, 'nav', { id: 'menu', popover: '' })).toHaveLength(1);
});
