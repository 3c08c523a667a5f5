import { expect, test } from 'vitest';
import { find, type Search } from '../../../src/search/find.ts';
import type { Fragment, Pagefind } from '../../../src/search/pagefind.ts';

const page = (title: string, content: string, locations: number[], meta = {}): Fragment => ({
  url: `/fr/${title}/`,
  excerpt: content,
  plain_excerpt: content,
  content,
  locations,
  meta: { title, ...meta },
  filters: { side: ['delegation'] },
});

const pagefindWith = (...pages: Fragment[]): Pagefind => ({
  options: () => Promise.resolve(),
  search: () => Promise.resolve({ results: pages.map((found) => ({ data: () => Promise.resolve(found) })) }),
});

const asked: Search = { query: 'alder', filters: {}, limit: 30, locale: 'fr' };

test('the page of that name comes before pages that speak of it', async () => {
  const pagefind = pagefindWith(page('Birch', 'près d’alder', [1]), page('Alder', 'alder', [0]));
  const { count, found } = await find(pagefind, asked);
  expect(count).toBe(2);
  expect(found.map(({ title }) => title)).toEqual(['Alder', 'Birch']);
});

test('pages that hold too little of what was typed are dropped', async () => {
  const pagefind = pagefindWith(page('Birch', 'on the hill', [0]), page('Cedar', 'on top', [0]));
  expect(await find(pagefind, { ...asked, query: 'onxyz' })).toEqual({ count: 0, found: [] });
});

test('more pages are counted than read', async () => {
  const pagefind = pagefindWith(...['A', 'B', 'C'].map((title) => page(title, 'alder', [0])));
  const { count, found } = await find(pagefind, { ...asked, limit: 2 });
  expect([count, found.length]).toEqual([3, 2]);
});

test('a page found is set by the rules of its language', async () => {
  const cut = {
    ...page("L'aulne", "un mot, l'alder, un autre", [2]),
    excerpt: "<mark>l'alder,</mark>",
    plain_excerpt: "l'alder,",
  };
  const { found } = await find(pagefindWith(cut), asked);
  expect(found).toEqual([
    {
      title: 'L’aulne',
      href: "/fr/L'aulne/",
      side: 'delegation',
      section: undefined,
      passage: [
        { text: '… ', found: false },
        { text: 'l’alder,', found: true },
        { text: ' …', found: false },
      ],
    },
  ]);
});
